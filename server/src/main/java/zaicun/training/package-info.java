/** 培训: article 6. What is planned and held, who is invited and who took part. */
package zaicun.training;
