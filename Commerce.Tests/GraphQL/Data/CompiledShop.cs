using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>The engine's shop in a file, read with or without compiled reads.</summary>
public sealed class CompiledShop : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IRequestExecutor _executor;
    private readonly string _file;

    private CompiledShop(ServiceProvider services, IRequestExecutor executor, StatementLog log, string file)
    {
        _services = services;
        _executor = executor;
        _file = file;
        Log = log;
    }

    public StatementLog Log { get; }

    public static async Task<CompiledShop> CreateAsync(bool isCompiled, bool hasKeySets = false, Action<CompiledReadOptions>? describe = null)
    {
        var file = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"compiled-{Guid.NewGuid():N}.db");
        var log = new StatementLog();
        var services = new ServiceCollection();
        services.AddPooledDbContextFactory<ShopContext>(options => options.UseSqlite($"Data Source={file};Pooling=False").UseLoggerFactory(LoggerFactory.Create(logging => logging.AddProvider(log))));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContext());
        var builder = services.AddGraphQL()
            .AddQueryType<ShopQueries>()
            .AddTypeExtension<ShopProductFields>()
            .AddProjections()
            .AddFiltering()
            .AddSorting()
            .AddPagingArguments()
            .AddQueryContext()
            .ModifyRequestOptions(o => o.IncludeExceptionDetails = true);
        if (isCompiled) builder.AddCompiledReads(describe);
        if (hasKeySets) builder.AddKeySetPaging();
        var provider = services.BuildServiceProvider();
        await using (var context = await provider.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
            ShopDatabase.Fill(context);
            await context.SaveChangesAsync();
        }

        var executor = await provider.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
        return new CompiledShop(provider, executor, log, file);
    }

    /// <summary>The response as it is sent; the record of statements starts anew.</summary>
    public async Task<string> AskAsync(string query, IReadOnlyDictionary<string, object?>? variables = null)
    {
        Log.Clear();
        await using var result = await ExecuteAsync(query, variables);
        return result.ToJson(false);
    }

    /// <summary>The data as code in the same process sees it.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> DataAsync(string query)
    {
        var result = await ExecuteAsync(query, null);
        return result.ExpectOperationResult().Data!;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Delete(_file);
    }

    private Task<IExecutionResult> ExecuteAsync(string query, IReadOnlyDictionary<string, object?>? variables)
    {
        var request = OperationRequestBuilder.New().SetDocument(query);
        if (variables is not null) request.SetVariableValues(variables);
        return _executor.ExecuteAsync(request.Build());
    }
}

/// <summary>The statements that were sent.</summary>
public sealed class StatementLog : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();
    private readonly List<string> _statements = [];

    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (_lock) return [.. _statements];
        }
    }

    public void Clear()
    {
        lock (_lock) _statements.Clear();
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Name?.EndsWith("CommandExecuted", StringComparison.Ordinal) is not true) return;
        lock (_lock) _statements.Add(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
