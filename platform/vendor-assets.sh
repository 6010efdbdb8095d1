#!/bin/sh
# Brings the GOV.UK Frontend files that pages use into src/main/resources/static/assets, patched.
# Run by hand when the version changes; the result is committed, so no build needs Node or a network.
#   platform/vendor-assets.sh
# Patched: the GDS Transport typeface is licensed for gov.uk alone and the crest is the Crown's, so both go;
# addresses become relative, because each service serves its assets under its own path; no source maps.
set -eu

VERSION=6.6.0
PACKAGE_SHA256=52c4eb554e54d8a6e4ba801e9da5ec3a5b930fd2f117a39677f0b6296e954751

here=$(cd "$(dirname "$0")" && pwd)
assets=$here/src/main/resources/static/assets
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --silent "govuk-frontend@$VERSION" >/dev/null
echo "$PACKAGE_SHA256  govuk-frontend-$VERSION.tgz" | sha256sum --check --quiet
tar -xzf "govuk-frontend-$VERSION.tgz"
dist=package/dist/govuk

mkdir -p "$assets"
rm -f "$assets"/govuk-frontend-*.min.*
sed -E -e 's/@font-face\{[^}]*\}//g' \
    -e 's/GDS Transport,arial/arial/g' \
    -e 's#url\(/assets/images/govuk-crest\.svg\)#none#g' \
    -e 's#/assets/images/#images/#g' \
    -e '/^\/\*# sourceMappingURL/d' \
    "$dist/govuk-frontend.min.css" >"$assets/govuk-frontend-$VERSION.min.css"
sed -E 's#//\# sourceMappingURL=.*##' "$dist/govuk-frontend.min.js" >"$assets/govuk-frontend-$VERSION.min.js"

# What a forgotten patch would leave behind.
if grep -l -i -e 'GDS Transport' -e 'font-face' -e 'sourceMappingURL' -e 'crest' -e 'url(/' "$assets"/govuk-frontend-*.min.*; then
    echo "vendor-assets: the files above still hold something that must not be served" >&2
    exit 1
fi

# The markup that our own fragments are compared with in tests.
expected=$here/src/test/resources/govuk
rm -rf "$expected" && mkdir -p "$expected"
while read -r component example; do
    cp "$dist/components/$component/template-$example.html" "$expected/$component.html"
done <<EXAMPLES
back-link default
breadcrumbs default
button default
checkboxes with-error-message
date-input default
details default
error-summary default
file-upload with-error-message-and-hint
input with-error-and-hint
inset-text default
notification-banner with-type-as-success
pagination with-next-only
radios with-conditional-item-checked
select with-hint-text-and-error-message
skip-link default
summary-list with-actions
tag default
textarea with-error-message
warning-text default
EXAMPLES
echo "govuk-frontend $VERSION is in $assets"
