using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Domain.Support;

/// <summary>A fresh, migrated database with the shop's services over it, thrown away after the class.</summary>
public abstract class DatabaseFixture : IAsyncLifetime
{
    private ServiceProvider? _services;

    public IServiceProvider Services => _services ?? throw new InvalidOperationException("The database is not configured.");

    public ManualClock Clock { get; } = new();

    /// <summary>What whoever starts the shop for the first time is warned of.</summary>
    public IReadOnlyList<string> MigrationWarnings { get; private set; } = [];

    protected string Folder { get; } = Path.Combine(Path.GetTempPath(), "commerce-tests-" + Guid.NewGuid().ToString("N"));

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public CommerceDbContext NewContext() => Get<IDbContextFactory<CommerceDbContext>>().CreateDbContext();

    public async Task InitializeAsync()
    {
        if (await CreateAsync() is not { } options) return;
        var services = new ServiceCollection();
        using var warnings = new WarningLog();
        services.AddLogging(logging => logging.AddProvider(warnings));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCommerceData(options).AddCommerceDomain().AddCommerceIdentity();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        await DatabaseMigrator.MigrateAsync(_services);
        MigrationWarnings = warnings.Entries;
    }

    public async Task DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        await DropAsync();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Makes an empty database; null when there is no server for it.</summary>
    protected abstract Task<DataOptions?> CreateAsync();

    protected abstract Task DropAsync();
}
