package zaicun.access.keeping;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the one-time link on the console, where only whoever started the server sees it; never in a log file. */
@Component
class SetUpLink {

    private final SetUpDesk desk;
    private final boolean demo;

    SetUpLink(SetUpDesk desk, @Value("${zaicun.demo:false}") boolean demo) {
        this.desk = desk;
        this.demo = demo;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (demo || !(ready.getApplicationContext() instanceof WebServerApplicationContext context)) {
            return;
        }
        var server = context.getWebServer();
        if (server == null) {
            return;
        }
        desk.newToken().ifPresent(token -> System.out.printf(
                "%n系统还没有账号。请在浏览器打开下面的链接，设立系统、安全、审计三名管理员（链接只能用一次，重新启动会换新的）：%n"
                        + "    http://localhost:%d/setup/%s%n%n",
                server.getPort(), token.text()));
    }
}
