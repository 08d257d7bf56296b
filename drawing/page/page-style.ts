import { rawElement } from "../../formats/markup/markup.ts";

/**
 * The page around the maps. A map keeps its size and scrolls within its frame: on a phone its names stay readable. Where
 * the browser can't look into the tabs (`:has`), all layers show.
 */
export const pageStyle = rawElement(
  "style",
  `:root{color-scheme:light dark;--ground:#f6f8fb;--panel:#fff;--edge:#d5dde8;--ink:#0f1b2d;--dim:#566579;--accent:#2257c5}
@media (prefers-color-scheme:dark){:root{--ground:#0c131f;--panel:#131d2d;--edge:#2a394f;--ink:#e6edf7;--dim:#9aabc2;--accent:#7ea8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.45 system-ui,sans-serif}
header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:6px 20px;align-items:center;padding:10px 20px;background:var(--panel);border-bottom:1px solid var(--edge)}
h1{margin:0;font-size:18px;overflow-wrap:anywhere}
header p{order:1;flex-basis:100%;margin:0;color:var(--dim);font-size:13px}
fieldset{display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0;border:0}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tab{position:relative}
.tab input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.tab span{display:block;padding:8px 12px;border:1px solid var(--edge);border-radius:6px}
.tab input:checked+span{border-color:var(--accent);color:var(--accent);font-weight:600}
.tab input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
form{display:flex;gap:8px;align-items:center;margin-left:auto}
form[hidden]{display:none}
input[type=search]{width:15em;max-width:60vw;padding:8px 10px;border:1px solid var(--edge);border-radius:6px;background:var(--ground);color:inherit;font:inherit;font-size:16px}
input[type=search]:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
output{min-width:5.5em;color:var(--dim)}
.map{overflow:auto}
.map:focus-visible{outline:3px solid var(--accent);outline-offset:-3px}
.map svg{display:block}
details{padding:8px 20px 28px}
summary{cursor:pointer;padding:6px 0}
summary:focus-visible{outline:3px solid var(--accent)}
ul{margin:6px 0;padding-left:20px;columns:20em;overflow-wrap:anywhere}
li small{color:var(--dim)}
@supports selector(:has(a)){.layer-section{display:none}
body:has(#show-physical:checked) #physical,body:has(#show-networks:checked) #networks,body:has(#show-applications:checked) #applications{display:block}}
@media (max-width:700px){header{position:static;padding:10px 12px}form{margin-left:0;width:100%}input[type=search]{flex:1;max-width:none;width:auto}}
@media print{header form,details{display:none}.layer-section{display:block!important}}`.replaceAll("\n", ""),
);
