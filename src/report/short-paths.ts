/**
 * The lines of a picture written as steps from point to point instead of points: the same picture in half the text (SVG 1.1, section 8.3.4).
 * Takes paths of moves, lines and ends only, on a grid of whole numbers; others are left as they are.
 * @example shortPaths('<path d="M100,200L101,200L101,199Z"/>') // '<path d="M100 200l1 0 0-1z"/>'
 */
export function shortPaths(svg: string): string {
  return svg.replace(/ d="((?:[ML]-?\d+,-?\d+|Z)+)"/g, (_, path: string) => ` d="${shortPath(path)}"`);
}

function shortPath(path: string): string {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const points = part
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number));
      const steps = points.slice(1).flatMap(([x, y], at) => [x! - points[at]![0]!, y! - points[at]![1]!]);
      const end = part.endsWith('Z') ? 'z' : '';
      // A minus sign parts two numbers as well as a space.
      return `M${points[0]!.join(' ')}${steps.length === 0 ? '' : `l${steps.join(' ')}`}${end}`;
    })
    .join('')
    .replaceAll(' -', '-');
}
