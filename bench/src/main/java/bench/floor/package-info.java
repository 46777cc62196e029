/** The floors: the same work with nothing around it. Plain JDBC, and a bare Spring Boot endpoint on it. */
package bench.floor;
