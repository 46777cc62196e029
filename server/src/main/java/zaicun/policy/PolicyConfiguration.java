package zaicun.policy;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Policy policy(@Value("${zaicun.policy:policy/hongshan-2023-3.yaml}") String path) {
        return PolicyFile.load(path);
    }

    @Bean
    PolicyBook policyBook(Policy policy, @Value("${zaicun.earlier-policies:}") List<String> earlier) {
        return new PolicyBook(policy, earlier.stream().map(PolicyFile::load).toList());
    }
}
