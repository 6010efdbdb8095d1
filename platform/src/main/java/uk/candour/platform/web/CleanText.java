package uk.candour.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses text that no database, letter or email can carry: NUL characters and half surrogate
 * pairs. It looks at posted fields and query parameters; JSON is looked at by {@link CleanJson}.
 */
class CleanText implements HandlerInterceptor {

    static final String ADVICE = "Remove the characters that cannot be shown and send it again.";

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.getParameterMap().forEach(CleanText::check);
        }
        return true;
    }

    private static void check(String name, String[] values) {
        if (unclean(name)) {
            throw FieldErrors.of("body", ADVICE);
        }
        for (String value : values) {
            if (unclean(value)) {
                throw FieldErrors.of(name, ADVICE);
            }
        }
    }

    static boolean unclean(CharSequence text) {
        return text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    }
}
