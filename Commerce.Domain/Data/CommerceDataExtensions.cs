using Commerce.Domain.Data.Shared;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Commerce.Domain.Data;

/// <summary>Registers the shop's database.</summary>
public static class CommerceDataExtensions
{
    /// <summary>
    /// Registers <see cref="DataOptions"/>, a pooled <see cref="IDbContextFactory{TContext}"/> of <see cref="CommerceDbContext"/>
    /// and a scoped <see cref="CommerceDbContext"/>, as the configuration says.
    /// </summary>
    public static IServiceCollection AddCommerceData(this IServiceCollection services, IConfiguration configuration) =>
        services.AddCommerceData(provider => DataOptions.From(
            configuration, provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory()),
            // Which context is pooled must be known now; the rest can wait until the host stands.
            DataOptions.ProviderOf(configuration));

    /// <summary>The same, with settings from anywhere.</summary>
    public static IServiceCollection AddCommerceData(this IServiceCollection services, DataOptions options) =>
        services.AddCommerceData(_ => options, options.Provider);

    private static IServiceCollection AddCommerceData(
        this IServiceCollection services, Func<IServiceProvider, DataOptions> options, DatabaseProvider database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(provider => new StampingInterceptor(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ShopNotices(provider));
        services.AddSingleton<ShopWrites>();
        switch (database)
        {
            case DatabaseProvider.Sqlite:
                services.AddPooledDbContextFactory<SqliteCommerceDbContext>((provider, builder) =>
                    UseSqlite(builder, provider.GetRequiredService<DataOptions>(), Interceptors(provider)));
                services.AddSingleton<IDbContextFactory<CommerceDbContext>, CommerceDbContextFactory<SqliteCommerceDbContext>>();
                break;
            case DatabaseProvider.Postgres:
                services.AddPooledDbContextFactory<PostgresCommerceDbContext>((provider, builder) =>
                    UsePostgres(builder, provider.GetRequiredService<DataOptions>(), Interceptors(provider)));
                services.AddSingleton<IDbContextFactory<CommerceDbContext>, CommerceDbContextFactory<PostgresCommerceDbContext>>();
                services.AddSingleton(provider => SecretCipher.From(provider.GetService<IConfiguration>()));
                services.AddSingleton<SharedSecrets>();
                services.AddSingleton<SharedKeys>();
                break;
        }

        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<CommerceDbContext>>().CreateDbContext());
        return services;
    }

    private static IInterceptor[] Interceptors(IServiceProvider provider)
    {
        var notices = provider.GetRequiredService<ShopNotices>();
        return [provider.GetRequiredService<StampingInterceptor>(), new NoticeSavingInterceptor(notices), new NoticeTransactionInterceptor(notices)];
    }

    internal static void UseSqlite(DbContextOptionsBuilder builder, DataOptions options, params IInterceptor[] interceptors)
    {
        // A list of ids is one parameter: with one for each, every length is another statement, and finding names for hundreds takes longer than the query.
        builder.UseSqlite(options.ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        Quieten(builder);
        // Tables that are built anew have their references switched off meanwhile, which SQLite does between transactions only.
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));
        builder.AddInterceptors([new SqlitePragmas(), .. interceptors]);
    }

    internal static void UsePostgres(DbContextOptionsBuilder builder, DataOptions options, params IInterceptor[] interceptors)
    {
        builder.UseNpgsql(options.ConnectionString);
        Quieten(builder);
        builder.AddInterceptors(interceptors);
    }

    // A row whose owner is hidden is hidden itself, or its relation is read apart: see Visibility.
    private static void Quieten(DbContextOptionsBuilder builder) => builder.ConfigureWarnings(warnings =>
        warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
}
