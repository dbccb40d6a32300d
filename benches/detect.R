# What R takes for the last quarter of the same series, by farringtonFlexible and bayes of `surveillance`. By hand:
#
#   cargo run --release --example detect -- series > series.csv && Rscript benches/detect.R series.csv
#
# Prints CPU milliseconds a series. (Debian: r-base-core, r-cran-surveillance.) With surveillance 1.20.3 on R 4.2.2
# 10.1 and 0.62; the hub's quarter of 5,700 series, in every window and with its whole past, took 44 on the same machine: 0.0077 a series,
# 1,300 and 80 times less.
suppressMessages(library(surveillance))
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1])
series <- split(rows$count, rows$series)
panel <- lapply(series, function(counts) sts(counts, start = c(2016, 1), frequency = 4))
last <- length(series[[1]])

cost <- function(name, detect) {
  failed <- 0
  judge <- function(one) tryCatch(suppressWarnings(detect(one)), error = function(error) failed <<- failed + 1)
  took <- system.time(lapply(panel, judge))
  cat(sprintf("%-20s %8.3f CPU ms a series, %d failed\n", name, 1000 * sum(took[1:2]) / length(panel), failed))
}
cost("farringtonFlexible", function(one) farringtonFlexible(one,
  list(range = last, b = 5, w = 1, noPeriods = 1, pastWeeksNotIncluded = 1, trend = FALSE, verbose = FALSE)))
cost("bayes", function(one) bayes(one, list(range = last, b = 0, w = 12, actY = TRUE, alpha = 0.01)))
