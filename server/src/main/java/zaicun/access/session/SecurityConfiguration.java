package zaicun.access.session;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.web.ProblemDetails;

/**
 * What holds for every request: CSRF token, headers, no server session. Who may call what is the {@link Gate}'s matter,
 * so that there is one place and one list of rights.
 */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("zaicun.access")
@EnableScheduling
class SecurityConfiguration implements WebMvcConfigurer {

    /** Element Plus and Vant place things by style attributes; scripts come from nowhere but here. */
    private static final String CONTENT_FROM = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NEVER_ASKED = "geolocation=(), microphone=(), camera=(), payment=(), usb=()";

    private final Gate gate;

    SecurityConfiguration(Gate gate) {
        this.gate = gate;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, OpenSession.class);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SessionArguments());
    }

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http, JsonMapper json) {
        return http.csrf(CsrfConfigurer::spa)
                .headers(SecurityConfiguration::headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                        (request, response, denied) -> refuseStalePage(response, json)))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_FROM))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NEVER_ASKED));
    }

    /** The only thing the filters themselves refuse is a missing or wrong CSRF token. */
    private static void refuseStalePage(HttpServletResponse response, JsonMapper json) throws IOException {
        var problem = ProblemDetails.of(HttpStatus.FORBIDDEN, "没有权限", "页面已经过期，刚才的操作没有提交。", "csrf");
        problem.setProperty("next", "请刷新页面后重试。");
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }
}
