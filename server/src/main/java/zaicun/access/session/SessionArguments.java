package zaicun.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import zaicun.access.Viewer;

/** Hands controllers their viewer, and those of this module the whole session. */
final class SessionArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class || parameter.getParameterType() == OpenSession.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        var session = Gate.sessionOf(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        return parameter.getParameterType() == Viewer.class ? session.viewer() : session;
    }
}
