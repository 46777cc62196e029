package zaicun.web;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Files with a hash in their name never change and are kept for a year; all others are asked for each time, so that a
 * new version shows at once.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final CacheControl UNCHANGING =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final String[] roots;

    StaticFiles(WebProperties properties) {
        roots = properties.getResources().getStaticLocations();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        Stream.of("assets/", "field/assets/").forEach(directory -> registry.addResourceHandler("/" + directory + "**")
                .addResourceLocations(Stream.of(roots).map(root -> root + directory).toArray(String[]::new))
                .setCacheControl(UNCHANGING));
    }
}
