package zaicun.access.session;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import zaicun.access.Needs;
import zaicun.access.Open;
import zaicun.access.SignedIn;

/** Refuses to start while an endpoint under {@code /api} does not say who may call it. */
@Component
class Endpoints implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;

    Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mapping.getHandlerMethods().forEach(Endpoints::require);
    }

    static void require(RequestMappingInfo info, HandlerMethod method) {
        if (info.getPatternValues().stream().noneMatch(pattern -> pattern.startsWith("/api"))) {
            return;
        }
        var said = Stream.of(Needs.class, SignedIn.class, Open.class)
                .filter(method::hasMethodAnnotation)
                .count();
        if (said != 1) {
            throw new IllegalStateException(
                    "endpoint " + List.copyOf(info.getPatternValues()) + " (" + method
                            + ") must carry exactly one of @Needs, @SignedIn, @Open");
        }
    }
}
