package zaicun.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands the pages of the two front ends to the browser; their own routers find the way inside. */
@Controller
class FrontEnds {

    @GetMapping(
            value = {
                "/field",
                "/field/",
                "/field/{a:[^.]+}",
                "/field/{a:[^.]+}/{b:[^.]+}",
                "/field/{a:[^.]+}/{b:[^.]+}/{c:[^.]+}",
                "/field/{a:[^.]+}/{b:[^.]+}/{c:[^.]+}/{d:[^.]+}",
                "/field/{a:[^.]+}/{b:[^.]+}/{c:[^.]+}/{d:[^.]+}/{e:[^.]+}"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    String field() {
        return "forward:/field/index.html";
    }

    /** Paths of one to five words without a dot; anything under {@code /api} is answered there. */
    @GetMapping(
            value = {
                "/{a:(?!api|field|v3)[^.]+}",
                "/{a:(?!api|field|v3)[^.]+}/{b:[^.]+}",
                "/{a:(?!api|field|v3)[^.]+}/{b:[^.]+}/{c:[^.]+}",
                "/{a:(?!api|field|v3)[^.]+}/{b:[^.]+}/{c:[^.]+}/{d:[^.]+}",
                "/{a:(?!api|field|v3)[^.]+}/{b:[^.]+}/{c:[^.]+}/{d:[^.]+}/{e:[^.]+}"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    String console() {
        return "forward:/index.html";
    }
}
