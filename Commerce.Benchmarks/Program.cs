using Commerce.Benchmarks;
using Commerce.Benchmarks.Carts;
using Commerce.Benchmarks.GraphQL;
using Commerce.Benchmarks.Insights;
using Commerce.Benchmarks.Orders;
using Commerce.Benchmarks.Scale;
using Commerce.Benchmarks.Soak;

const string Usage = """
    dotnet run -c Release --project Commerce.Benchmarks -- <what>

      feeds [--rows 100000] [--postgres "<connection string>"]    rows per second and memory of importing feeds
      feeds-storefront [--rows 100000] [--products 10000] [--postgres "<connection string>"]
                                                                  what shoppers notice while a feed is imported
      seed [--products 10000] [--postgres "<connection string>"]  products per second of the synthetic catalog
      start                                                       time until a fresh shop is ready
      graphql [--products 10000] [--seconds 3] [--rounds 5] [--connections 4] [--only list,slug,history,typename]
              [--postgres "<connection string>"] [--sqlite no]    the GraphQL server beside minimal APIs on EF Core and on ADO.NET
      graphql-scale [--products 10000,100000] [--postgres "<connection string>"] [--sqlite no]
                                                                  what a page costs, near and far, in catalogs of these sizes
      search [--products 10000,100000] [--postgres "<connection string>"] [--sqlite no]
                                                                  what searches with facets cost in catalogs of these sizes
      checkout [--orders 4000] [--connections 1,4,16] [--postgres "<connection string>"]
                                                                  orders per second, from the cart to the captured payment
      carts [--guests 2000] [--connections 16] [--seconds 5] [--rounds 3] [--postgres "<connection string>"]
                                                                  how many things guests put into their carts in a second
      insights [--lines 1000000] [--postgres "<connection string>"] [--sqlite no]
                                                                  what the dashboard costs over a year of orders
      scale --folder F [--products 10000] [--orders 10000] [--import 100000] [--measure no] [--postgres "<connection string with its database>"]
                                                                  what a large shop costs; it stays in F and is filled once
      soak [--minutes 60] [--rate 40] [--postgres "<connection string>"]
                                                                  whether a shop under a mixed load stays as it is; 1 where it does not

    The connection string names a server; each measurement makes a database of its own there and drops it.
    """;

if (args is [] or ["--help"])
{
    Console.WriteLine(Usage);
    return 0;
}

if (args[0] == BaselineHost.Command)
{
    await BaselineHost.RunAsync(args[1..]);
    return 0;
}

if (args[0] == "graphql" && GraphQLBenchmarkOptions.Parse(args.AsSpan(1)) is { } graphql)
{
    await GraphQLBenchmark.RunAsync(graphql);
    return 0;
}

if (args[0] == "graphql-scale" && ScaleOptions.Parse(args.AsSpan(1)) is { } scale)
{
    await ScaleBenchmark.RunAsync(scale);
    return 0;
}

if (args[0] == "search" && ScaleOptions.Parse(args.AsSpan(1)) is { } search)
{
    await SearchBenchmark.RunAsync(search);
    return 0;
}

if (args[0] == "checkout" && CheckoutBenchmarkOptions.Parse(args.AsSpan(1)) is { } checkout)
{
    await CheckoutBenchmark.RunAsync(checkout);
    return 0;
}

if (args[0] == "carts" && CartOptions.Parse(args.AsSpan(1)) is { } carts)
{
    await CartBenchmark.RunAsync(carts);
    return 0;
}

if (args[0] == "insights" && InsightsOptions.Parse(args.AsSpan(1)) is { } insights)
{
    await InsightsBenchmark.RunAsync(insights);
    return 0;
}

if (args[0] == "scale" && LargeShopOptions.Parse(args.AsSpan(1)) is { } large)
{
    await LargeShopBenchmark.RunAsync(large);
    return 0;
}

if (args[0] == "soak" && SoakOptions.Parse(args.AsSpan(1)) is { } soak) return await SoakBenchmark.RunAsync(soak) ? 0 : 1;

var options = BenchmarkOptions.Parse(args.AsSpan(1));
switch (options is null ? "" : args[0])
{
    case "feeds":
        await FeedBenchmark.RunAsync(options!);
        return 0;
    case "feeds-storefront":
        await StorefrontBenchmark.RunAsync(options!);
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
