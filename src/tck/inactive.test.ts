import { expect, test } from 'vitest';
import { inactiveCases } from './inactive.ts';

test('cases between comment marks, with the reason in or right before the comment', () => {
  const xml = `<testCases><!-- about the file -->
    <testCase id="runs"/>
    <!-- waits for an answer -->
    <!-- https://example.org/1 -->
    <!-- <testCase id="a"><description>x</description></testCase> -->
    <!-- not agreed: <testCase invocableName="s" id="b"></testCase>
         <testCase id="c"></testCase> -->
    <testCase id="runs too"><!-- no case --></testCase>
    <!--<testCase id="d">-->
    <!--  <description>line by line</description>-->
    <!--</testCase>-->
    <!--</value></testCase><testCase id="e">--><!-- <testCase> --></testCases>`;
  expect(inactiveCases(xml)).toEqual([
    { id: 'a', reason: 'waits for an answer https://example.org/1' },
    { id: 'b', reason: 'not agreed:' },
    { id: 'c', reason: 'not agreed:' },
    { id: 'd', reason: '' },
    { id: 'e', reason: '' },
    { id: '', reason: '' },
  ]);
});

test('a file without comments leaves nothing out', () => {
  expect(inactiveCases('<testCases><testCase id="a"/></testCases>')).toEqual([]);
  expect(inactiveCases('')).toEqual([]);
});
