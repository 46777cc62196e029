package zaicun.access.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that carries a session's token; scripts cannot read it, other sites cannot send it along. */
@Component
class SessionCookie {

    static final String NAME = "zaicun";

    private final SessionSettings settings;

    SessionCookie(SessionSettings settings) {
        this.settings = settings;
    }

    static Optional<Token> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .map(Token::new)
                .findFirst();
    }

    void set(Token token, HttpServletRequest request, HttpServletResponse response) {
        write(token.text(), settings.longest(), request, response);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
