import { rawElement } from "../../../formats/markup/markup.ts";

const light = `--ground:#f6f8fb;--panel:#fff;--edge:#d5dde8;--ink:#0f1b2d;--dim:#506073;--code:#eef2f7;--focus:#2257c5;
--old:#fdebec;--old-ink:#9c1420;--new:#e3f5e9;--new-ink:#0d5a2b;
--destroys:#8f0f4f;--destroys-ink:#fff;--interrupts:#c81e2c;--interrupts-ink:#fff;--unknown:#ece5fc;--unknown-ink:#52309f;
--restart:#fcefd2;--restart-ink:#6f4400;--reload:#def2e5;--reload-ink:#0f5a2c;--none:#e8edf3;--none-ink:#46566a;`;

const dark = `--ground:#0c131f;--panel:#131d2d;--edge:#2a394f;--ink:#e6edf7;--dim:#9aabc2;--code:#1b283b;--focus:#7ea8ff;
--old:#3a1a20;--old-ink:#ffa5ab;--new:#12301f;--new-ink:#86e0a6;
--destroys:#ff6fb5;--destroys-ink:#33031c;--interrupts:#ff6b74;--interrupts-ink:#33060a;--unknown:#2c2250;--unknown-ink:#c9b5ff;
--restart:#3a2b0f;--restart-ink:#f5c675;--reload:#123222;--reload-ink:#7fe0a2;--none:#1e2a3c;--none-ink:#a9b8cb;`;

/** The look of the page, light and dark, from a phone's width up. */
export const pageStyle = rawElement(
  "style",
  `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
.page{max-width:1320px;margin:0 auto;padding:24px 20px 64px}
h1{font-size:26px;line-height:1.2;margin:0 0 4px;letter-spacing:-.01em}
h2{font-size:13px;font-weight:600;color:var(--dim);margin:0 0 8px}
p{margin:0}
code{font-family:ui-monospace,"DejaVu Sans Mono","Liberation Mono",Menlo,Consolas,monospace;font-size:.88em}
.dim{color:var(--dim)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:6px}
.faults{border:2px solid var(--interrupts);background:var(--old);color:var(--old-ink);border-radius:10px;padding:14px 18px;margin:0 0 20px}
.mild{border-color:var(--restart-ink);background:var(--restart);color:var(--restart-ink)}
.faults h2{color:inherit;font-size:16px}
.faults ul{margin:0;padding-left:20px}
.faults li+li{margin-top:6px}
.window{margin-top:14px;padding:10px 14px;border-left:4px solid var(--interrupts);background:var(--panel);border-radius:0 8px 8px 0}
.chips{display:flex;flex-wrap:wrap;gap:8px;padding:0;margin:18px 0 0;list-style:none}
button{font:inherit;color:inherit;cursor:pointer;border:1px solid var(--edge);border-radius:8px;background:var(--panel);padding:5px 12px;min-height:36px}
button:hover{border-color:var(--dim)}
button[aria-pressed=true]{box-shadow:0 0 0 2px var(--panel),0 0 0 4px var(--focus)}
.count{font-weight:700;font-variant-numeric:tabular-nums}
.is-destroys{background:var(--destroys);color:var(--destroys-ink);border-color:transparent}
.is-interrupts{background:var(--interrupts);color:var(--interrupts-ink);border-color:transparent}
.is-unknown{background:var(--unknown);color:var(--unknown-ink);border-color:transparent}
.is-restart{background:var(--restart);color:var(--restart-ink);border-color:transparent}
.is-reload{background:var(--reload);color:var(--reload-ink);border-color:transparent}
.is-none{background:var(--none);color:var(--none-ink);border-color:transparent}
.map{margin-top:20px;border:1px solid var(--edge);border-radius:12px;background:var(--panel);overflow:hidden}
.map>summary{display:flex;gap:12px;padding:10px 16px;font-weight:600}
.map>div{overflow:auto;max-height:46vh;border-top:1px solid var(--edge)}
.map svg{display:block;height:auto;max-width:100%;min-width:900px;margin:0 auto}
.map .marked{cursor:pointer}
.map .marked:focus-visible{outline:none}
.map .marked:focus-visible rect{stroke:var(--focus);stroke-width:4}
.tools{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;background:var(--ground);padding:14px 0 12px;margin-top:10px}
.tools input{font:inherit;color:inherit;flex:1 1 240px;min-width:0;height:40px;padding:0 14px;border:1px solid var(--dim);border-radius:8px;background:var(--panel)}
.tools input::placeholder{color:var(--dim);opacity:1}
.body{display:grid;grid-template-columns:minmax(0,1fr);gap:24px}
.side{min-width:0}
.side section+section{margin-top:20px}
.list{display:flex;flex-wrap:wrap;gap:6px;padding:3px;margin:-3px;list-style:none;max-height:210px;overflow:auto}
.list button{display:flex;align-items:center;gap:8px;padding:4px 10px;text-align:left}
.dot{flex:none;width:11px;height:11px;border-radius:50%}
.dot.is-restart,.dot.is-reload,.dot.is-unknown,.dot.is-none{border:3px solid currentColor;background:none}
.cause{background:var(--panel);border:1px solid var(--edge);border-radius:12px;margin-bottom:18px;overflow:clip}
summary{list-style:none;cursor:pointer;scroll-margin-top:84px}
summary::-webkit-details-marker{display:none}
summary:before{content:"";width:7px;height:7px;margin:.45em 3px 0 1px;border:solid var(--dim);border-width:0 2px 2px 0;transform:rotate(-45deg)}
[open]>summary:before{transform:rotate(45deg)}
summary:focus-visible{outline-offset:-3px}
.cause>summary{padding:13px 16px;display:grid;grid-template-columns:14px minmax(0,1fr) auto;gap:4px 12px;background:var(--code)}
.cause[open]>summary{border-bottom:1px solid var(--edge)}
.spec{list-style:none;margin:0;padding:0;display:grid;gap:5px}
.spec b,.cause>summary>b{font-weight:650}
.spec .dim{white-space:nowrap}
.old,.new{padding:1px 5px;border-radius:4px;text-decoration:none;white-space:pre-wrap}
.old{background:var(--old);color:var(--old-ink)}
.new{background:var(--new);color:var(--new-ink)}
.tally{display:flex;flex-wrap:wrap;gap:6px;justify-content:flex-end;align-content:flex-start}
.badge{display:inline-block;border-radius:6px;padding:1px 8px;font-size:13px;font-weight:600;white-space:nowrap}
.item{border-top:1px solid var(--edge)}
.item:first-of-type{border-top:0}
.item>summary{display:grid;grid-template-columns:14px 88px minmax(0,1fr);gap:2px 12px;padding:10px 16px}
.item>summary:hover{background:color-mix(in srgb,var(--code) 60%,transparent)}
.item>summary .badge{justify-self:start;align-self:start}
.name{font-weight:600}
.why{display:block}
.tag{display:inline-block;border:1px solid var(--dim);border-radius:6px;padding:0 7px;font-size:13px;font-weight:400;color:var(--dim);white-space:nowrap}
.tag.refused{border-color:transparent;background:var(--interrupts);color:var(--interrupts-ink);font-weight:600}
.tag.accepted,.tag.added{border-color:transparent;background:var(--new);color:var(--new-ink)}
.tag.removed{border-color:transparent;background:var(--old);color:var(--old-ink)}
.detail{padding:2px 16px 16px 142px;display:grid;grid-template-columns:minmax(0,1fr);gap:12px}
.detail ul{margin:0;padding-left:18px}
.fields{border-collapse:collapse;width:100%;font-size:14px}
.fields th,.fields td{text-align:left;vertical-align:top;padding:5px 10px 5px 0;border-top:1px solid var(--edge);font-weight:400}
.fields tr:first-child>*{border-top:0}
.fields th{width:38%;color:var(--dim)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:0;font-size:13.5px}
.facts code{font-size:.94em}
.facts dt{color:var(--dim)}
.facts dd{margin:0}
.note{padding:12px 16px;color:var(--dim)}
.keys{color:var(--dim);font-size:13px;margin-top:24px}
kbd{font:600 12px/1 ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--edge);border-bottom-width:2px;border-radius:5px;padding:2px 6px;background:var(--panel);color:var(--ink)}
@media (min-width:1000px){.body{grid-template-columns:270px minmax(0,1fr)}.side{position:sticky;top:76px;align-self:start;max-height:calc(100vh - 90px);overflow:auto;padding:3px}.list{flex-direction:column;flex-wrap:nowrap;max-height:none}.list li,.list button{width:100%}}
@media (max-width:640px){.page{padding:16px 12px 48px}h1{font-size:22px}.cause>summary{padding:12px;grid-template-columns:14px minmax(0,1fr)}.cause>summary .tally{grid-column:2;justify-content:flex-start}.item>summary{padding:10px 12px;grid-template-columns:14px minmax(0,1fr)}.item>summary .text{grid-column:2}.detail{padding:2px 12px 14px 38px}.fields,.fields tbody,.fields tr,.fields th,.fields td{display:block;width:auto}.fields td{border:0;padding-top:0}.spec .dim{white-space:normal}.list{max-height:150px}.keys,#fold,#unfold{display:none}button{min-height:40px}}
@media print{.tools,.keys{display:none}.page{max-width:none}}`.replaceAll("\n", ""),
);
