using System.Diagnostics;
using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;

namespace HotChocolate.Diagnostics;

public partial class ActivityEnricher
{
    public virtual void EnrichResolveFieldValue(IMiddlewareContext context, Activity activity)
    {
        var selection = context.Selection;
        var field = selection.Field;
        var path = context.Path.Print();
        activity.DisplayName = path;
        activity.SetTag("graphql.selection.name", selection.ResponseName);
        activity.SetTag("graphql.selection.type", field.Type.ToString());
        activity.SetTag("graphql.selection.path", path);
        activity.SetTag("graphql.selection.hierarchy", "/" + string.Join('/', context.Path.ToList().OfType<string>()));
        activity.SetTag("graphql.selection.field.name", field.Name);
        activity.SetTag("graphql.selection.field.coordinate", $"{field.DeclaringType.Name}.{field.Name}");
        activity.SetTag("graphql.selection.field.declaringType", field.DeclaringType.Name);
        activity.SetTag("graphql.selection.field.isDeprecated", field.DeprecationReason is not null);
    }

    public virtual void EnrichResolverError(IMiddlewareContext context, IError error, Activity activity) => EnrichError(error, activity);

    public virtual void EnrichResolverError(IRequestContext context, ISelection selection, IError error, Activity activity) => EnrichError(error, activity);

    public virtual void EnrichDataLoaderBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys, Activity activity) where TKey : notnull
    {
        activity.DisplayName = $"Execute {dataLoader.GetType().Name} Batch";
        activity.SetTag("graphql.dataLoader.keys.count", keys.Count);
        if (_options.IncludeDataLoaderKeys)
            activity.SetTag("graphql.dataLoader.keys", keys.Select(key => key.ToString()).ToArray());
    }
}
