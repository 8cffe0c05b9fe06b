using Commerce.Admin.Hosting;
using Commerce.Api;
using Commerce.Api.Customers;
using Commerce.Api.Feeds;
using Commerce.Api.Files;
using Commerce.Api.Fulfilment;
using Commerce.Api.Hosting;
using Commerce.Api.Hosting.Telemetry;
using Commerce.Api.Limits;
using Commerce.Api.Live;
using Commerce.Api.Orders;
using Commerce.Api.Payments;
using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Files;
using Commerce.Domain.Web;
using Commerce.Domain.Webhooks;
using HotChocolate.AspNetCore;

var command = CommandLine.Parse(args);
if (command is CommandLine.Help help) return ShopCommands.ShowHelp(help);

var hasStarted = false;
try
{
    // Started from another folder, the program still finds its settings beside it.
    var isPlaced = File.Exists("appsettings.json") || args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = CommandLine.SettingsOf(args), ContentRootPath = isPlaced ? null : AppContext.BaseDirectory });
    var serves = command is CommandLine.Serve;
    if (!serves) builder.Logging.SetMinimumLevel(LogLevel.Warning);
    else builder.AddTelemetry();
    // What goes wrong before the start is told below, once and in words.
    foreach (var category in StartupErrors.ToldApart) builder.Logging.AddFilter(category, level => hasStarted && level >= LogLevel.Warning);
    // A feed may be as long as a file that is stored, and its envelope a little more.
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = BlobArchive.DefaultMaxBytes + 1024 * 1024);
    var catalog = CatalogOptions.From(builder.Configuration);
    builder.Services.AddCommerceData(builder.Configuration);
    builder.Services.AddSingleton(catalog);
    builder.Services.AddSingleton(WebOptions.From(builder.Configuration));
    builder.Services.AddSingleton(FeedOptions.From(builder.Configuration));
    builder.Services.AddSingleton(WebhookOptions.From(builder.Configuration));
    builder.Services.AddCommerceDomain();
    builder.Services.AddSingleton(AccountOptions.From(builder.Configuration, builder.Environment.IsDevelopment()));
    builder.Services.AddCommerceIdentity();
    builder.AddShopKeys();
    builder.Services.AddSingleton<OrderDocumentLinks>();
    builder.Services.AddShopSecurity();
    builder.Services.AddShopProxies(builder.Configuration);
    builder.Services.AddWebSafety(builder.Configuration);
    builder.Services.AddCostLimit(builder.Configuration);
    builder.Services.AddCommerceSchema(catalog, isDevelopment: builder.Environment.IsDevelopment())
        .AddShopTopics(DataOptions.ProviderOf(builder.Configuration));
    builder.AddCommerceAdmin();
    builder.Services.AddSingleton<DatabaseHealth>();
    builder.AddHealth().AddCheck<DatabaseHealth>("database", tags: [Health.Ready]);
    if (serves) builder.Services.AddJobWorker();

    var app = builder.Build();
    if (!serves) return await ShopCommands.RunAsync(app, command);

    WorkerThreads.Prepare();
    await ShopCommands.PrepareAsync(app);
    app.UseDrain();
    app.UseOutages();
    app.UseWebSafety();
    // Before routing: its files lie below the address of the GraphQL endpoint, which would take them for its own.
    if (app.Environment.IsDevelopment()) app.UseGraphQLIde("/graphql");
    // A POST, as nearly all are, opens no socket.
    app.UseWhen(context => !HttpMethods.IsPost(context.Request.Method), others => others.UseWebSockets());
    app.UseShopAuthentication();
    app.UseRouting();
    app.UseAuthorization();
    app.MapHealth();
    app.MapFiles();
    app.MapPayments();
    app.MapCarriers();
    app.MapOrderDocuments();
    app.MapDataExports();
    app.MapProductExports();
    // Strangers learn the schema in development only; operators print it with `schema export`. Who may do what is said by field: what lies
    // between routing and endpoints is for pages.
    app.MapGraphQL().WithOptions(new GraphQLServerOptions { EnableSchemaRequests = app.Environment.IsDevelopment() }).ShortCircuit();
    app.MapCommerceAdmin();
    app.Lifetime.ApplicationStarted.Register(() => hasStarted = true);
    StartupBanner.Announce(app);
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (!hasStarted && StartupErrors.Explain(exception) is { } message)
{
    Console.Error.WriteLine(message);
    return StartupErrors.ExitCode;
}

/// <summary>The entry point; public so that the tests can host the application in-process.</summary>
public partial class Program;
