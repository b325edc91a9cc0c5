import type { Command } from 'commander';
import { firstDifference, problem, type Problem } from '../../base/index.ts';
import { verify, type Verdict } from '../../verify/index.ts';
import { orRefuse, Refusal, type CommandContext, type CommandModule } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readBytes } from '../files.ts';
import { cliProblems } from '../problems.ts';
import { cliTexts } from '../texts.ts';

interface VerifyCommandOptions {
  readonly sha256?: string;
}

/** `relance verify <receipt.json> <decision.dmn>`: computes a receipt again, independently of the engine. */
export const verifyCommand: CommandModule = {
  add: (program, language, run) => {
    program
      .command('verify')
      .description(cliTexts.verifyDescription[language])
      .argument('<receipt.json>', cliTexts.argumentReceipt[language])
      .argument('<decision.dmn>', cliTexts.argumentDocument[language])
      .option('--sha256 <fingerprint>', cliTexts.optionRegistered[language])
      .action((receipt: string, document: string, options: VerifyCommandOptions, self: Command) =>
        run(self, async (context) => verifyReceipt(context, receipt, document, options)),
      );
  },
};

function verifyReceipt(
  { terminal, language, json }: CommandContext,
  receipt: string,
  document: string,
  { sha256 }: VerifyCommandOptions,
): ExitCode {
  const text = new TextDecoder().decode(orRefuse(readBytes(receipt)));
  const verdict = verify(text, orRefuse(readBytes(document)), sha256?.trim().toLowerCase());
  if (verdict.kind !== 'verified') throw new Refusal([verdictProblem(verdict, receipt)]);
  const lines = [
    cliTexts.verified[language],
    ...(sha256 === undefined ? [] : [cliTexts.verifiedRegistered[language]]),
    cliTexts.verifiedTaken[language],
  ];
  terminal.out(json ? `${JSON.stringify({ ok: true, kind: verdict.kind })}\n` : `${lines.join('\n')}\n`);
  return exitCodes.ok;
}

function verdictProblem(verdict: Verdict, file: string): Problem {
  if ('found' in verdict) {
    const code = verdict.kind === 'beyond' ? 'CLI-VERIFY-BEYOND' : 'CLI-VERIFY-UNREADABLE';
    return problem(cliProblems, code, { file }, { found: verdict.found });
  }
  // What was computed holds decimals, which have their spelling only as JSON.
  const recomputed = JSON.parse(JSON.stringify(verdict.recomputed)) as unknown;
  const found = firstDifference(verdict.stated, recomputed);
  const shown = (data: unknown) => JSON.stringify(data) ?? '–';
  const parameters = {
    place: found?.place ?? '',
    stated: shown(found?.left),
    recomputed: shown(found?.right),
  };
  return problem(cliProblems, 'CLI-VERIFY-MISMATCH', { file }, parameters);
}
