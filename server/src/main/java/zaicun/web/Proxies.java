package zaicun.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The proxies that are believed when they say for whom they ask ({@code X-Forwarded-For}, {@code -Proto}, {@code -Host}). From
 * any other neighbour these headers are an invention: the address limit and the audit go by the neighbour itself.
 */
@Component
class Proxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final Pattern NET = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})/(8|16|24|32)");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<String> trusted;

    Proxies(@Value("${zaicun.proxies}") List<String> trusted) {
        this.trusted = trusted.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (trusted.isEmpty()) {
            return;
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(pattern());
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        server.addEngineValves(valve);
    }

    /** What an address has to look like, whole, to be one of them. */
    String pattern() {
        return trusted.stream().map(Proxies::patternOf).collect(Collectors.joining("|"));
    }

    private static String patternOf(String written) {
        var net = NET.matcher(written);
        if (net.matches()) {
            int kept = Integer.parseInt(net.group(2)) / 8;
            var parts = List.of(addressOf(net.group(1)).split("\\."));
            return Pattern.quote(String.join(".", parts.subList(0, kept))) + "(?:\\.\\d{1,3}){" + (4 - kept) + "}";
        }
        return Pattern.quote(addressOf(written));
    }

    /** As Java writes it; names are not looked up. */
    private static String addressOf(String written) {
        if (!ADDRESS.matcher(written).matches()) {
            throw unreadable(written);
        }
        try {
            return InetAddress.getByName(written).getHostAddress();
        } catch (UnknownHostException none) {
            throw unreadable(written);
        }
    }

    private static IllegalArgumentException unreadable(String written) {
        return new IllegalArgumentException(
                "zaicun.proxies：“" + written + "”不是地址；请写 IP 地址，或以 /8、/16、/24 结尾的 IPv4 网段，用逗号隔开。");
    }
}
