import { plainPage } from '../plain-page.tsx';

export const backtestPage = plainPage('backtest');
