/**
 * An expression for a page: texts that stand out from what is behind them by less than 4.5 to 1 (WCAG 2, 1.4.3), as
 * `<ratio> <text>`. Drawings are left out.
 */
export const faintTexts = `(() => {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const pixel = (colour, under) => {
    context.fillStyle = under ?? "#fff";
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const css = ([red, green, blue]) => "rgb(" + red + "," + green + "," + blue + ")";
  const groundOf = (element) => {
    const under = element.parentElement === null ? [255, 255, 255] : groundOf(element.parentElement);
    return pixel(getComputedStyle(element).backgroundColor, css(under));
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest("svg, script, style") !== null || !element.checkVisibility()) continue;
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("").trim();
    if (text === "") continue;
    const ground = groundOf(element);
    const [a, b] = [luminance(ground), luminance(pixel(getComputedStyle(element).color, css(ground)))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.push(ratio.toFixed(2) + " " + text);
  }
  return found;
})()`;
