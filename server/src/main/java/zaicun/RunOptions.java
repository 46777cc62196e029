package zaicun;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads {@code --port 8080 --data=./data --demo --unsafe} into Spring properties; a value follows its option or stands
 * behind an equals sign, an unknown word is refused.
 */
final class RunOptions {

    private static final int HIGHEST_PORT = 65_535;

    private RunOptions() {}

    static String[] asProperties(List<String> options) {
        var properties = new ArrayList<String>();
        var words = options.iterator();
        while (words.hasNext()) {
            properties.add(property(words.next(), words));
        }
        return properties.toArray(String[]::new);
    }

    private static String property(String word, Iterator<String> following) {
        int equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        return switch (name) {
            case "--demo" -> "--zaicun.demo=" + yes(word, equals);
            case "--unsafe" -> "--zaicun.unsafe=" + yes(word, equals);
            case "--port" -> "--server.port=" + port(value(word, equals, following));
            case "--data" -> "--zaicun.data=" + value(word, equals, following);
            default -> {
                if (equals < 0 || !name.startsWith("--")) {
                    throw new UnknownOption("不认识的选项 " + word + "；可用：--port、--data、--demo、--unsafe。");
                }
                yield word;
            }
        };
    }

    private static String yes(String word, int equals) {
        if (equals >= 0) {
            throw new UnknownOption("选项 " + word + " 不带值；请只写 " + word.substring(0, equals) + "。");
        }
        return "true";
    }

    private static String value(String word, int equals, Iterator<String> following) {
        var value = equals >= 0 ? word.substring(equals + 1) : following.hasNext() ? following.next() : "";
        if (value.isBlank() || value.startsWith("--")) {
            var name = equals < 0 ? word : word.substring(0, equals);
            throw new UnknownOption("选项 " + name + " 后面缺少值，例如 --port 8080、--data ./data。");
        }
        return value;
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException told) {
            // told below, as a number out of range is
        }
        throw new UnknownOption("端口 " + value + " 不是 1 到 " + HIGHEST_PORT + " 的整数；请改为例如 --port 8080。");
    }
}
