// Reads a statement's code off a picture or a text and says whether the scheme signed it. It asks for nothing outside.
// What is written here stands in desktop_app/reports/proof once more in Python: payload.py, seal.py, base45.py.

const GIVEN = JSON.parse(document.getElementById("given").textContent);
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const WORDS = /^CB1(?:\/(\d{1,2})\/(\d{1,2})\/([0-9A-F]{8}))?:([0-9A-Z $%*+\-./:]+):$/;
const LARGEST = 1 << 20;
const SIZES = [3840, 3000, 2400, 2000, 1600, 1200];

/** What is said to the reader, in place of an answer. */
class Refused extends Error {
  constructor(kind, fields = {}) {
    super(Object.entries(fields).reduce((words, [key, value]) => words.replace(`{${key}}`, value), GIVEN.texts[kind]));
    this.kind = kind;
  }
}

const same = (one, other) => one.length === other.length && one.every((value, at) => value === other[at]);
const hex = (bytes) => Array.from(bytes, (each) => each.toString(16).padStart(2, "0")).join("");
const utf8 = (words) => new TextEncoder().encode(words);

// SHA-512 (FIPS 180-4); a page that was opened from a stick may not ask the browser for it.
const PRIMES = [];
for (let number = 2; PRIMES.length < 80; number++) if (PRIMES.every((prime) => number % prime)) PRIMES.push(number);
const MASK = (1n << 64n) - 1n;
function root(of, power) {
  // The first 64 bits of the fraction of a root: the whole part of it over 2 to the 64th.
  const wanted = BigInt(of) << (64n * power);
  let low = 0n, high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= wanted) low = middle; else high = middle;
  }
  return low & MASK;
}
const ROUNDS = PRIMES.map((prime) => root(prime, 3n));
const START = PRIMES.slice(0, 8).map((prime) => root(prime, 2n));
const turn = (word, by) => ((word >> by) | (word << (64n - by))) & MASK;

function sha512(content) {
  const size = Math.ceil((content.length + 17) / 128) * 128;
  const all = new Uint8Array(size), view = new DataView(all.buffer), sums = [...START];
  all.set(content);
  all[content.length] = 0x80;
  view.setBigUint64(size - 8, BigInt(content.length) * 8n);
  for (let at = 0; at < size; at += 128) block(view, at, sums);
  const found = new DataView(new ArrayBuffer(64));
  sums.forEach((sum, at) => found.setBigUint64(8 * at, sum));
  return new Uint8Array(found.buffer);
}

function block(view, at, sums) {
  const w = Array.from({ length: 16 }, (_, word) => view.getBigUint64(at + 8 * word));
  for (let t = 16; t < 80; t++) {
    const s0 = turn(w[t - 15], 1n) ^ turn(w[t - 15], 8n) ^ (w[t - 15] >> 7n);
    const s1 = turn(w[t - 2], 19n) ^ turn(w[t - 2], 61n) ^ (w[t - 2] >> 6n);
    w.push((w[t - 16] + s0 + w[t - 7] + s1) & MASK);
  }
  let [a, b, c, d, e, f, g, h] = sums;
  for (let t = 0; t < 80; t++) {
    const s1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n), s0 = turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n);
    const one = (h + s1 + ((e & f) ^ (~e & MASK & g)) + ROUNDS[t] + w[t]) & MASK;
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) & MASK;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => { sums[place] = (sums[place] + word) & MASK; });
}
ed25519.hashes.sha512 = sha512;

/** The bytes of signs in base45 (RFC 9285). */
function base45(signs) {
  const found = [];
  for (let at = 0; at < signs.length; at += 3) {
    const some = Array.from(signs.slice(at, at + 3), (sign) => SIGNS.indexOf(sign));
    const number = some.reduceRight((sum, value) => sum * 45 + value, 0);
    if (some.length === 1 || some.includes(-1) || number >= 256 ** (some.length - 1)) throw new Refused("damaged");
    if (some.length === 3) found.push(number >> 8);
    found.push(number & 255);
  }
  return new Uint8Array(found);
}

/** What was deflated (RFC 1951). */
async function inflated(bytes) {
  if (!("DecompressionStream" in window)) throw new Refused("old");
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const found = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const each of part.value) found.push(each);
    if (found.length > LARGEST) throw new Refused("damaged");
  }
  return new Uint8Array(found);
}

/** One value in CBOR (RFC 8949), of the kinds that a code holds; whole numbers too large to be exact are BigInt. */
function cbor(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  function head() {
    const first = view.getUint8(at++), kind = first >> 5, short = first & 31;
    if (short < 24) return [kind, short];
    const size = 2 ** (short - 24);
    if (size > 8) throw new Refused("damaged");
    const number = size === 8 ? view.getBigUint64(at) : [view.getUint8, view.getUint16, null, view.getUint32][size - 1].call(view, at);
    at += size;
    return [kind, typeof number === "bigint" && number <= Number.MAX_SAFE_INTEGER ? Number(number) : number];
  }
  function bytesOf(count) {
    if (at + count > bytes.length) throw new Refused("damaged");
    at += count;
    return bytes.slice(at - count, at);
  }
  function value() {
    const [kind, number] = head();
    switch (kind) {
      case 0: return number;
      case 1: return typeof number === "bigint" ? -1n - number : -1 - number;
      case 2: return bytesOf(number);
      case 3: return new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(number));
      case 4: return Array.from({ length: number }, value);
      case 5: return new Map(Array.from({ length: number }, () => [value(), value()]));
      case 6: return { tag: number, of: value() };
      default:
        if (number === 22) return null;
        throw new Refused("damaged");
    }
  }
  const found = value();
  if (at !== bytes.length) throw new Refused("damaged");
  return found;
}

function cborBytes(content) {
  const size = content.length;
  const head = size < 24 ? [0x40 + size] : size < 256 ? [0x58, size] : size < 65536 ? [0x59, size >> 8, size & 255]
    : [0x5a, 0, size >> 16, (size >> 8) & 255, size & 255];
  return [...head, ...content];
}

/** What the signature is over: COSE's Sig_structure (RFC 9052). */
function toSign(header, content) {
  return new Uint8Array([0x84, 0x6a, ...utf8("Signature1"), ...cborBytes(header), 0x40, ...cborBytes(content)]);
}

function part(words) {
  const found = WORDS.exec(words);
  if (!found) throw new Refused("damaged");
  return { number: Number(found[1] ?? 1), count: Number(found[2] ?? 1), together: found[3] ?? "", signs: found[4] };
}

/** The signs of all codes of one paper in their order. */
function joined(words) {
  const parts = words.map(part);
  if (!parts.length) throw new Refused("none");
  const { count, together } = parts[0];
  const foreign = parts.some((each) => each.count !== count || each.together !== together);
  if (foreign || (!together && parts.length > 1)) throw new Refused("mixed");
  const byNumber = new Map(parts.map((each) => [each.number, each.signs]));
  for (let number = 1; number <= count; number++) {
    if (!byNumber.has(number)) throw new Refused("missing", { number, count });
  }
  return Array.from({ length: count }, (_, at) => byNumber.get(at + 1)).join("");
}

/** What the codes say, if the scheme of this page signed it. */
async function checked(words) {
  let header, content, signature;
  try {
    const sealed = cbor(await inflated(base45(joined(words))));
    if (sealed.tag !== 18 || sealed.of.length !== 4) throw new Refused("damaged");
    [header, , content, signature] = sealed.of;
    const named = cbor(header);
    if (named.get(1) !== -8) throw new Refused("damaged");
    if (hex(named.get(4)) !== GIVEN.keyId) throw new Refused("foreign");
  } catch (problem) {
    throw problem instanceof Refused ? problem : new Refused("damaged");
  }
  if (signature.length !== 64 || !ed25519.verify(signature, toSign(header, content), bytesOfHex(GIVEN.key), { zip215: false })) {
    throw new Refused("changed");
  }
  const payload = cbor(content);
  if (payload.get("v") !== 1) throw new Refused("newer");
  return payload;
}

const bytesOfHex = (digits) => Uint8Array.from(digits.match(/../g), (pair) => parseInt(pair, 16));

/** The codes in a picture: looked for in several sizes, for what is too fine for one is too coarse for another. */
async function codesIn(file) {
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    throw new Refused("unreadable");
  }
  const longest = Math.max(picture.width, picture.height), found = new Set();
  const sizes = [...new Set(SIZES.map((size) => Math.min(size, longest)))];
  for (const size of sizes) {
    for (const words of scanned(picture, size / longest)) found.add(words);
    if (whole([...found])) break;
  }
  return [...found];
}

function scanned(picture, scale) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  const scanner = new QRScanner({ maxSize: { width: image.width, height: image.height } });
  try {
    scanner.addImage(image);
    return scanner.decode(true).filter((each) => typeof each === "string" && /^CB1[:/]/.test(each));
  } catch {
    return [];
  } finally {
    scanner.clean();
  }
}

function whole(words) {
  try {
    return Boolean(joined(words));
  } catch {
    return false;
  }
}

// What the reader sees.

const seen = new Set();
const at = (id) => document.getElementById(id);
const made = (name, words = "", kind = "") => Object.assign(document.createElement(name), { textContent: words, className: kind });

/** A whole number of smallest units as the reader's language writes it, exact however large it is. */
function spelled(value, decimals) {
  const digits = (value < 0 ? -BigInt(value) : BigInt(value)).toString().padStart(decimals + 1, "0");
  const whole = BigInt(digits.slice(0, digits.length - decimals)), rest = digits.slice(digits.length - decimals);
  const parts = new Intl.NumberFormat(GIVEN.language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const figures = new Intl.NumberFormat(GIVEN.language, { useGrouping: false, minimumIntegerDigits: Math.max(1, decimals) });
  const said = parts.formatToParts(whole).map((each) => each.type === "fraction" ? figures.format(BigInt(rest)) : each.value);
  return `\u2066${value < 0 ? "\u2212" : ""}${said.join("")}\u2069`;
}

function indicatorSaid([value, status], inDays) {
  const words = GIVEN.statuses[status] ?? "";
  if (value === null) return words;
  const style = inDays ? { style: "unit", unit: "day", unitDisplay: "long" } : { style: "percent" };
  const number = new Intl.NumberFormat(GIVEN.language, { ...style, minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return number.format(Number(value) / 1e6) + (words ? ` (${words})` : "");
}

function day(words) {
  const [year, month, date] = words.split("-").map(Number);
  return new Intl.DateTimeFormat(GIVEN.language, { dateStyle: "long", timeZone: "UTC" }).format(Date.UTC(year, month - 1, date));
}

function table(title, rows, kind = "figure") {
  const found = made("table");
  found.append(made("caption", title));
  for (const [code, label, value] of rows) {
    const row = made("tr"), name = made("th", label);
    name.scope = "row";
    const cell = made("td", "", kind);
    cell.append(made("bdi", value));
    row.append(made("td", code, "code"), name, cell);
    found.append(row);
  }
  return found;
}

function show(payload) {
  const amounts = payload.get("amounts"), indicators = payload.get("indicators"), decimals = payload.get("decimals");
  const known = new Set(GIVEN.lines.map(([code]) => code));
  const lines = [...GIVEN.lines, ...[...amounts.keys()].filter((code) => !known.has(code)).map((code) => [code, code, code])];
  const about = [
    [GIVEN.labels.scheme, payload.get("scheme")], [GIVEN.labels.period, `${day(payload.get("from"))} – ${day(payload.get("to"))}`],
    [GIVEN.labels.currency, payload.get("currency")], [GIVEN.labels.save, payload.get("save")],
    [GIVEN.labels.head, hex(payload.get("head"))],
    [GIVEN.labels.digest, hex(payload.get("digest")).match(/.{1,8}/g).join(" ")],
  ];
  const final = payload.get("state") === "final";
  at("answer").replaceChildren(
    verdict(GIVEN.texts[final ? "final" : "draft"], final ? "good" : "draft"),
    table(GIVEN.labels.about, about.map(([label, value]) => ["", label, value]), "told"),
    table(GIVEN.labels.indicators, GIVEN.indicators.filter(([name]) => indicators.has(name))
      .map(([name, label, inDays]) => ["", label, indicatorSaid(indicators.get(name), inDays)])),
    table(GIVEN.labels.lines, lines.filter(([code]) => amounts.has(code))
      .map(([code, shown, label]) => [shown, label, spelled(amounts.get(code), decimals)])),
    made("p", GIVEN.texts.nought, "small"), made("p", GIVEN.texts.compare, "small"));
}

function verdict(words, kind) {
  const found = made("p", words, `verdict ${kind}`);
  found.setAttribute("role", "status");
  return found;
}

/** Codes are kept until they are one whole paper, so that several can be photographed one after the other. */
async function answer(words) {
  try {
    words.forEach((each) => seen.add(each));
    show(await checked([...seen]));
    seen.clear();
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (problem.kind !== "missing") seen.clear();
    at("answer").replaceChildren(verdict(problem.message, "bad"));
  }
  document.body.dataset.done = String(Number(document.body.dataset.done ?? 0) + 1);
}

async function readPictures(files) {
  at("answer").replaceChildren(verdict(GIVEN.texts.reading, "waits"));
  await new Promise((done) => setTimeout(done, 50));
  const found = [];
  try {
    for (const file of files) found.push(...await codesIn(file));
    await answer(found);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    at("answer").replaceChildren(verdict(problem.message, "bad"));
    document.body.dataset.done = String(Number(document.body.dataset.done ?? 0) + 1);
  }
}

at("picture").addEventListener("change", (event) => readPictures([...event.target.files]));
at("check").addEventListener("click", () => {
  const words = at("pasted").value.split(/[\r\n]+/).map((each) => each.trimStart()).filter((each) => each.trim());
  seen.clear();
  answer(words);
});
