// What there is to think about in an answer, beside its fields while somebody types. The form works without it.

const PAUSE = 900;

function place(form, before) {
  const place = document.createElement("div");
  place.className = "candour-advice";
  place.setAttribute("aria-live", "polite");
  before ? before.after(place) : form.append(place);
  return place;
}

// A place after every field, there from the start so that what is put into it is read out; one at the end for the rest.
function places(form) {
  const byField = new Map();
  for (const field of form.querySelectorAll("textarea[id]")) {
    byField.set(field.id, place(form, field.closest(".govuk-form-group") ?? field));
  }
  byField.set("", place(form, null));
  return byField;
}

function fieldId(path) {
  return path.replace(/(\[\]|\.text)$/, "").replace(/\[(\d+)\]/g, "-$1").replaceAll(".", "-");
}

function paragraph(finding) {
  const text = document.createElement("p");
  text.className = "govuk-body-s";
  const wrong = document.createElement("strong");
  wrong.textContent = finding.wrong + ". ";
  const quoted = finding.words ? "“" + finding.words + "” " : "";
  text.append(wrong, quoted + finding.suggestion + " (" + finding.source + ")");
  return text;
}

function show(findings, byField) {
  const wanted = new Map([...byField.values()].map((place) => [place, []]));
  for (const finding of findings) {
    const place = byField.get(fieldId(finding.field)) ?? byField.get("");
    wanted.get(place).push(paragraph(finding));
  }
  for (const [place, paragraphs] of wanted) {
    // Unchanged advice is left alone, or it would be read out again.
    if (place.textContent !== paragraphs.map((it) => it.textContent).join("")) {
      place.replaceChildren(...paragraphs);
    }
  }
}

function adviseWhileTyping(form) {
  const byField = places(form);
  const address = form.action.replace(/completion$/, "readiness");
  let waiting;
  let asked;

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(address, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "application/json" },
        signal: asked.signal,
      });
      if (answer.ok && answer.headers.get("Content-Type")?.includes("json")) {
        show((await answer.json()).findings, byField);
      }
    } catch {
      // Offline, signed out or overtaken by the next question: the same checks run when the form is sent.
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
}

document.querySelectorAll("form[data-advice]").forEach(adviseWhileTyping);
