package zaicun.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import zaicun.access.Needs;
import zaicun.access.Open;
import zaicun.access.Role;
import zaicun.access.SignedIn;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;

/**
 * Walks every endpoint as every role, whatever endpoints there are. In a database of its own, for some calls act on
 * everything there is.
 */
@ZaicunTest
@TestPropertySource(properties = {"zaicun.access.session.touch=6m", "zaicun.proxies=192.0.2.1"})
class EndpointsTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

    private record Endpoint(String method, String path, HandlerMethod handler, boolean multipart) {

        boolean isOpen() {
            return handler.hasMethodAnnotation(Open.class);
        }

        boolean mayBeCalledBy(Role role) {
            var needs = handler.getMethodAnnotation(Needs.class);
            return needs == null || needs.value().roles().contains(role);
        }

        Answer callAs(Browser browser) {
            return multipart ? browser.upload(path, "empty.xlsx", new byte[0]) : browser.send(method, path, "{}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    @Test
    void each_role_gets_through_exactly_where_the_right_is_held_and_an_empty_form_is_told_in_words() {
        var house = houses.build();

        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var browser = house.as(role);
            walked().filter(endpoint -> !endpoint.isOpen()).forEach(endpoint -> {
                var answer = endpoint.callAs(browser);
                boolean stopped = answer.status() == 401 || answer.status() == 403 && answer.code().equals("right.missing");
                if (stopped == endpoint.mayBeCalledBy(role) || answer.status() >= 500) {
                    wrong.add(endpoint + " as " + role + " answered " + answer.status() + " " + answer.text());
                }
            });
        }

        assertThat(walked().count()).isGreaterThan(15);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_is_not_signed_in_gets_401_unless_the_endpoint_is_open() {
        House house = houses.build();

        var wrong = walked()
                .filter(endpoint -> (endpoint.callAs(house.anybody()).status() == 401) == endpoint.isOpen())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_neighbour_who_is_no_proxy_is_taken_for_himself() {
        House house = houses.build();
        var feigning = house.anybody().withHeader("X-Forwarded-For", "203.0.113.7");

        feigning.signIn(house.accountOf(house.person(Role.STREET)), House.PASSWORD).requireOk();

        assertThat(database.sql("select address from audit_entry where who = :who")
                        .param("who", house.person(Role.STREET))
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain("203.0.113.7");
    }

    @Test
    void few_endpoints_are_open_and_each_is_known() {
        var open = walked().filter(Endpoint::isOpen).map(Endpoint::toString).toList();

        assertThat(open).containsExactlyInAnyOrder(
                "POST /api/session",
                "DELETE /api/session",
                "GET /api/setup/2026-11",
                "POST /api/setup/2026-11",
                "GET /api/demo-accounts",
                "GET /api/integrity/door",
                "POST /api/integrity/reports",
                "POST /api/integrity/follow-up",
                "POST /api/integrity/follow-up/words",
                "POST /api/integrity/follow-up/pictures");
    }

    @Test
    void an_endpoint_that_names_no_right_stops_the_start() throws NoSuchMethodException {
        var silent = new HandlerMethod(new Planted(), Planted.class.getMethod("silent"));
        var twice = new HandlerMethod(new Planted(), Planted.class.getMethod("twice"));
        var said = new HandlerMethod(new Planted(), Planted.class.getMethod("said"));
        var inside = RequestMappingInfo.paths("/api/planted").build();

        assertThatThrownBy(() -> Endpoints.require(inside, silent)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Endpoints.require(inside, twice)).isInstanceOf(IllegalStateException.class);
        Endpoints.require(inside, said);
        Endpoints.require(RequestMappingInfo.paths("/planted").build(), silent);
    }

    private Stream<Endpoint> walked() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        boolean multipart = info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
        return info.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/api"))
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(method.name(), filled(pattern, handler), handler, multipart)));
    }

    private static String filled(String pattern, HandlerMethod handler) {
        return VARIABLE.matcher(pattern).replaceAll(found -> exampleOf(found.group(1), handler));
    }

    private static String exampleOf(String variable, HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .peek(parameter -> parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer()))
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .filter(parameter -> variable.equals(parameter.getParameterName())
                        || parameter.getParameterAnnotation(PathVariable.class).value().equals(variable))
                .map(parameter -> exampleOf(parameter.getParameterType()))
                .findFirst()
                .orElse("2026-11");
    }

    private static String exampleOf(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> UUID.randomUUID().toString();
            case "LocalDate" -> LocalDate.of(2026, 11, 2).toString();
            case "YearMonth" -> YearMonth.of(2026, 11).toString();
            case "int", "long", "Integer", "Long" -> "1";
            default -> "2026-11";
        };
    }

    /** Never registered. */
    static class Planted {

        public void silent() {
            // says nothing
        }

        @Open
        @SignedIn
        public void twice() {
            // says two things
        }

        @SignedIn
        public void said() {
            // says one
        }
    }
}
