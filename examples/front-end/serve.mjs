/** `node examples/front-end/serve.mjs [API] [PORT]`: builds the page and serves it in front of a running API. */
import './build.mjs';
import { servePage } from './serve-page.mjs';

const [api = 'http://127.0.0.1:4000', port = '5173'] = process.argv.slice(2);
const server = await servePage({ api, port: Number(port) });
console.log(`http://127.0.0.1:${server.address().port}/ in front of ${api}`);
