import { initAll } from "./govuk-frontend-6.6.0.min.js";

initAll();
