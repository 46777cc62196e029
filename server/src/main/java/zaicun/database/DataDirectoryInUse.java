package zaicun.database;

import java.nio.file.Path;

/** Another server already works in the data directory. */
public class DataDirectoryInUse extends RuntimeException {

    DataDirectoryInUse(Path directory) {
        super("数据目录 " + directory + " 正被另一个在村服务使用；请先停止它，或用 --data 指定别的目录。");
    }
}
