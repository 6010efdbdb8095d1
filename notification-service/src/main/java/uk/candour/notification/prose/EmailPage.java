package uk.candour.notification.prose;

import java.util.List;

/** An email's HTML: nothing in it is fetched from elsewhere, so reading it tells nobody. */
public final class EmailPage {

    private EmailPage() {}

    public static String of(String title, List<Block> blocks) {
        return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s
        </body>
        </html>
        """
                .formatted(Html.escape(title), Style.EMAIL, Html.of(blocks));
    }
}
