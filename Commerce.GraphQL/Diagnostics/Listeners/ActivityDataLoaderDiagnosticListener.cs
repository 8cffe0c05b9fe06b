using System.Diagnostics;
using GreenDonut;
using static HotChocolate.Diagnostics.HotChocolateActivitySource;

namespace HotChocolate.Diagnostics.Listeners;

/// <summary>An activity for each batch.</summary>
internal sealed class ActivityDataLoaderDiagnosticListener(ActivityEnricher enricher, InstrumentationOptions options) : DataLoaderDiagnosticEventListener
{
    public override IDisposable ExecuteBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys)
        => Source.HasListeners() && options.Has(ActivityScopes.DataLoaderBatch) ? Begin(dataLoader, keys) : EmptyScope;

    private IDisposable Begin<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys) where TKey : notnull
        => Source.StartActivity(nameof(ExecuteBatch)) is { } activity
            ? new ActivityScope(activity, a => enricher.EnrichDataLoaderBatch(dataLoader, keys, a))
            : EmptyScope;

    public override void BatchError<TKey>(IReadOnlyList<TKey> keys, Exception error)
    {
        if (Activity.Current is { } activity && activity.Source == Source)
            activity.AddException(error).SetStatus(ActivityStatusCode.Error, error.Message);
    }
}
