package zaicun;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code --port 8080 --data ./data --demo --unsafe} into Spring properties; an unknown word is refused. */
final class RunOptions {

    private RunOptions() {}

    static String[] asProperties(List<String> options) {
        var properties = new ArrayList<String>();
        var words = options.iterator();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "--demo" -> properties.add("--zaicun.demo=true");
                case "--unsafe" -> properties.add("--zaicun.unsafe=true");
                case "--port" -> properties.add("--server.port=" + valueAfter(word, words));
                case "--data" -> properties.add("--zaicun.data=" + valueAfter(word, words));
                default -> {
                    if (!word.startsWith("--") || !word.contains("=")) {
                        throw new UnknownOption("不认识的选项 " + word + "；可用：--port、--data、--demo、--unsafe。");
                    }
                    properties.add(word);
                }
            }
        }
        return properties.toArray(String[]::new);
    }

    private static String valueAfter(String word, java.util.Iterator<String> words) {
        if (!words.hasNext()) {
            throw new UnknownOption("选项 " + word + " 后面缺少值，例如 --port 8080。");
        }
        return words.next();
    }
}
