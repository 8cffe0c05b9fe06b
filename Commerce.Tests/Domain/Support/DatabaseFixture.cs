using System.Collections.Concurrent;
using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Domain.Support;

/// <summary>
/// A fresh database with the shop's services over it, thrown away after the class. Migrating one and filling it takes seconds, and so it is done once in a run:
/// each class gets a copy.
/// </summary>
public abstract class DatabaseFixture(DatabaseContent content) : IAsyncLifetime
{
    private static readonly ConcurrentDictionary<(DatabaseProvider Provider, DatabaseContent Content), Lazy<Task<DatabaseFixture>>> s_templates = new();
    private ServiceProvider? _services;

    public IServiceProvider Services => _services ?? throw new InvalidOperationException("The database is not configured.");

    public ManualClock Clock { get; } = new();

    /// <summary>What whoever starts the shop for the first time is warned of.</summary>
    public IReadOnlyList<string> MigrationWarnings { get; private set; } = [];

    /// <summary>Whether there is a server for it.</summary>
    protected virtual bool IsPossible => true;

    /// <summary>Where the database is.</summary>
    protected abstract DataOptions Options { get; }

    protected string Folder { get; } = Path.Combine(Path.GetTempPath(), "commerce-tests-" + Guid.NewGuid().ToString("N"));

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public CommerceDbContext NewContext() => Get<IDbContextFactory<CommerceDbContext>>().CreateDbContext();

    public async Task InitializeAsync()
    {
        if (!IsPossible) return;
        if (content == DatabaseContent.Nothing) Create();
        else CopyOf(await s_templates.GetOrAdd((Options.Provider, content), _ => new(() => NewTemplate().BuildAsync(content))).Value);
        using var warnings = new WarningLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(warnings));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCommerceData(Options).AddCommerceDomain().AddCommerceIdentity();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        if (content == DatabaseContent.Nothing) await DatabaseMigrator.MigrateAsync(_services);
        MigrationWarnings = warnings.Entries;
    }

    public async Task DisposeAsync()
    {
        if (!IsPossible) return;
        if (_services is not null) await _services.DisposeAsync();
        RemoveAll();
    }

    /// <summary>Another one of the same kind, with nothing in it.</summary>
    protected abstract DatabaseFixture NewTemplate();

    /// <summary>Makes an empty database.</summary>
    protected abstract void Create();

    /// <summary>Makes a copy of the database of a template that nobody is connected to.</summary>
    protected abstract void CopyDatabase(DatabaseFixture template);

    protected abstract void Drop();

    private async Task<DatabaseFixture> BuildAsync(DatabaseContent built)
    {
        await InitializeAsync();
        if (built == DatabaseContent.DemoShop) await Get<DemoData>().SeedAsync();
        await _services!.DisposeAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAll();
        return this;
    }

    private void CopyOf(DatabaseFixture template)
    {
        Directory.CreateDirectory(Folder);
        CopyDatabase(template);
        // On PostgreSQL all is in the database.
        if (!Directory.Exists(template.Folder)) return;
        foreach (var file in Directory.EnumerateFiles(template.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(template.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (!File.Exists(copy)) File.Copy(file, copy);
        }
    }

    private void RemoveAll()
    {
        Drop();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
