// The thread that sets papers: Typst is quick but holds its thread, and the server has others to answer. Runs as it stands, so no imports of ours.
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { template } = workerData as { template: string };
// nothing outside the template can be read: the workspace is a folder that is not there, and only the fonts of the package are known
const compiler = NodeCompiler.create({ workspace: '/nowhere' });

const set = (paper: string): Uint8Array => {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper } });
  const { result } = compiled;
  if (compiled.hasError() || result === null) throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics()!)));
  return new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1', pdfTags: true }));
};

parentPort?.on('message', (paper: string) => {
  try {
    const bytes = set(paper);
    parentPort?.postMessage({ bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({ failure: String(error) }, []);
  } finally {
    compiler.evictCache(0);
  }
});
