using System.Security.Claims;
using Commerce.Api.Hosting.Telemetry;
using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using HotChocolate;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Api.Hosting.Telemetry;

/// <summary>Which requests come into the log, and what is said of them.</summary>
public sealed class RequestLogTests
{
    [Fact]
    public async Task Failure_OfTheProgram_IsLoggedWithItsOperation()
    {
        var lines = await RunAsync(TimeSpan.Zero, "query Broken { broken }");

        Assert.Equal(["Error: The operation Broken failed at /broken (request r1)."], lines);
    }

    [Fact]
    public async Task Mistake_OfTheClient_IsNotLogged() => Assert.Empty(await RunAsync(TimeSpan.Zero, "query Wrong { nothing }"));

    [Fact]
    public async Task Request_ThatIsSlow_IsLoggedByItsName()
        => Assert.StartsWith("Warning: The operation Waiting took ", Assert.Single(await RunAsync(TimeSpan.FromTicks(1), "query Waiting { told }")), StringComparison.Ordinal);

    [Fact]
    public async Task Requests_ThatAreAllSlow_AreNotAllLogged()
    {
        var clock = new ManualClock();

        var lines = await RunAsync(TimeSpan.FromTicks(1), "query Waiting { told }", times: 13, clock: clock);

        Assert.Equal(10, lines.Count);
    }

    [Fact]
    public async Task Scope_HoldsOperationAndNumbersOnly()
        => Assert.Equal(["OperationType:query OperationName:Told RequestId:r1 UserId:7 | Information: told"], await RunAsync(TimeSpan.Zero, "query Told { told }", hasScopes: true));

    [Fact]
    public void Settings_ThatAreNoNumber_AreRefused()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Telemetry:SlowRequestMilliseconds", "1s")]).Build();

        Assert.Contains("must be a whole number of milliseconds", Assert.Throws<SettingException>(() => RequestLogOptions.From(configuration, false)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "Logging:Console:FormatterOptions:IncludeScopes")]
    public void Scopes_AreMadeForWhoWritesThemDown(bool hasScopes, params string[] switches)
        => Assert.Equal(hasScopes, RequestLogOptions.From(
            new ConfigurationBuilder().AddInMemoryCollection(switches.Select(name => KeyValuePair.Create(name, (string?)"true"))).Build(), false).HasScopes);

    private static async Task<IReadOnlyList<string>> RunAsync(TimeSpan slowAfter, string query, bool hasScopes = false, int times = 1, TimeProvider? clock = null)
    {
        using var lines = new LogLines();
        var http = new DefaultHttpContext { TraceIdentifier = "r1", User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "7"), new(ClaimTypes.Email, "me@example.com")])) };
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(lines))
            .AddSingleton(clock ?? TimeProvider.System)
            .AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = http })
            .AddSingleton(new RequestLogOptions(slowAfter, hasScopes))
            .AddSingleton<RequestLog>();
        services.AddGraphQLServer().AddQueryType<Query>()
            .UseRequestLog().UseExceptions().UseDocumentCache().UseDocumentParser().UseDocumentValidation().UseOperationCache().UseOperationResolver()
            .UseRequestScope().UseOperationVariableCoercion().UseOperationExecution();
        await using var provider = services.BuildServiceProvider();
        var executor = await provider.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
        for (var n = 0; n < times; n++) await executor.ExecuteAsync(query);
        return lines.Taken;
    }

    public sealed class Query
    {
        private readonly string _told = "told";

        public string GetBroken() => throw new InvalidOperationException($"a secret of the program's, not {_told}");

        public string GetTold([Service] ILogger<Query> logger)
        {
            logger.LogInformation("told");
            return _told;
        }
    }

    /// <summary>Lines with the scopes they were written in.</summary>
    private sealed class LogLines : ILoggerProvider, ILogger, ISupportExternalScope
    {
        private readonly List<string> _taken = [];
        private IExternalScopeProvider? _scopes;

        public IReadOnlyList<string> Taken => [.. _taken.Where(line => !line.EndsWith(": told", StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal))];

        public ILogger CreateLogger(string categoryName) => this;

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = $"{logLevel}: {formatter(state, exception)}";
            _scopes?.ForEachScope<object?>((scope, _) => line = $"{scope} | {line}", null);
            lock (_taken) _taken.Add(line);
        }

        public void Dispose()
        {
        }
    }
}
