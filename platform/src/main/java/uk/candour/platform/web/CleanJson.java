package uk.candour.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON body once before it is bound: at most 1 MB, at most 100 levels deep, no field twice,
 * no character that cannot be kept. So no controller and no database meets any of these.
 */
@ControllerAdvice
class CleanJson extends RequestBodyAdviceAdapter {

    private static final int LONGEST = 1 << 20;

    private final JsonFactory strict =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = message.getBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (isJson(message.getHeaders().getContentType())) {
            check(body);
        }
        return new Buffered(message.getHeaders(), new ByteArrayInputStream(body));
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type == null || type.getSubtype().endsWith("json");
    }

    private void check(byte[] body) {
        try (JsonParser parser = strict.createParser(ObjectReadContext.empty(), body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    refuseUnclean(parser);
                }
            }
        }
    }

    private static void refuseUnclean(JsonParser parser) {
        if (CleanText.unclean(parser.getString())) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            throw FieldErrors.of(
                    CleanText.unclean(pointer) ? "body" : pathOf(pointer), CleanText.ADVICE);
        }
    }

    /** /items/0/text → items[0].text */
    private static String pathOf(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    }

    private record Buffered(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
