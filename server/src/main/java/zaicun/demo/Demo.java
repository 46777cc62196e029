package zaicun.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import zaicun.demo.cast.Scale;
import zaicun.demo.cast.Stage;

/** With {@code --demo}, fills an empty database before the first page can be asked for, so that no page shows half of it. */
@Component
@ConditionalOnBooleanProperty("zaicun.demo")
class Demo implements SmartLifecycle {

    private final Fillings fillings;
    private final Filling filling;
    private final JsonMapper json;
    private final Environment environment;
    private volatile boolean running;

    Demo(Fillings fillings, Filling filling, JsonMapper json, Environment environment) {
        this.fillings = fillings;
        this.filling = filling;
        this.json = json;
        this.environment = environment;
    }

    @Override
    public void start() {
        switch (fillings.state()) {
            case NONE -> fill();
            case BEGUN ->
                throw new NotForDemonstration("上次填充演示数据没有完成；请删除这个数据目录，或用 --data 另选一个空目录，再用 --demo 启动。");
            case FINISHED -> {
                // told once
            }
        }
        running = true;
    }

    private void fill() {
        if (!fillings.isUntouched()) {
            throw new NotForDemonstration("这个数据目录里已有正式数据，不能再填入演示数据；请去掉 --demo，或用 --data 另选一个空目录。");
        }
        System.out.println("正在填充演示数据（一年的记录，请稍候）……");
        fillings.begin();
        var scale = Binder.get(environment)
                .bind("zaicun.demo-scale", Scale.class)
                .orElse(Scale.DEMONSTRATION);
        List<Map<String, String>> accounts = yaml(DemoAccounts.FILE);
        Map<String, Object> district = yaml("district.yaml");
        filling.fill(json.convertValue(district, Stage.class), scale, accounts);
        fillings.finish();
        System.out.println("演示数据已就绪；账号见登录页或 README。");
    }

    private static <T> T yaml(String file) {
        try (var words = new ClassPathResource("demo/" + file).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
