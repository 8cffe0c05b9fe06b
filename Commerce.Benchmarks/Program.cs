using Commerce.Benchmarks;

const string Usage = """
    dotnet run -c Release --project Commerce.Benchmarks -- <what>

      feeds [--rows 100000] [--postgres "<connection string>"]    rows per second and memory of importing feeds
      seed [--products 10000] [--postgres "<connection string>"]  products per second of the synthetic catalog
      start                                                       time until a fresh shop is ready

    The connection string names a server; each measurement makes a database of its own there and drops it.
    """;

if (args is [] or ["--help"])
{
    Console.WriteLine(Usage);
    return 0;
}

var options = BenchmarkOptions.Parse(args.AsSpan(1));
switch (options is null ? "" : args[0])
{
    case "feeds":
        await FeedBenchmark.RunAsync(options!);
        return 0;
    case "feeds-memory":
        await FeedBenchmark.MeasureMemoryAsync(options!);
        return 0;
    case "seed":
        await SeedBenchmark.RunAsync(options!);
        return 0;
    case "start":
        await StartBenchmark.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
