using System.Diagnostics;
using System.Text;
using HotChocolate.Execution;
using Microsoft.Extensions.ObjectPool;

namespace HotChocolate.Diagnostics;

/// <summary>Writes names and tags into activities. Derive from it, override what shall be otherwise, and register it as <see cref="ActivityEnricher"/>.</summary>
public partial class ActivityEnricher
{
    private const int MaxNamedFields = 3;

    private readonly InstrumentationOptions _options;

    protected ActivityEnricher(ObjectPool<StringBuilder> stringBuilderPoolPool, InstrumentationOptions options)
    {
        StringBuilderPool = stringBuilderPoolPool;
        _options = options;
    }

    protected ObjectPool<StringBuilder> StringBuilderPool { get; }

    /// <summary>Asked when the request is over.</summary>
    public virtual void EnrichExecuteRequest(IRequestContext context, Activity activity)
    {
        var name = CreateOperationDisplayName(context);
        if (name is not null)
            RenameRoot(activity, name);

        activity.DisplayName = name ?? "Execute Request";
        activity.SetTag("graphql.document.id", context.DocumentId?.Value);
        activity.SetTag("graphql.document.hash", context.DocumentHash);
        activity.SetTag("graphql.document.valid", context.IsValidDocument);
        activity.SetTag("graphql.operation.id", context.OperationId);
        activity.SetTag("graphql.operation.kind", context.Operation?.Type);
        activity.SetTag("graphql.operation.name", context.Operation?.Name);
        if (_options.IncludeDocument && context.Document is { } document)
            activity.SetTag("graphql.document.body", document.ToString());
        if (context.Result is IOperationResult result)
            activity.SetTag("graphql.errors.count", result.Errors?.Count ?? 0);
    }

    /// <summary>For example <c>query Products { products categories }</c>; null for what has no operation.</summary>
    protected virtual string? CreateOperationDisplayName(IRequestContext context)
    {
        if (context.Operation is not { } operation)
            return null;

        var text = StringBuilderPool.Get();
        try
        {
            text.Append(operation.Definition.Operation.ToString().ToLowerInvariant()).Append(' ');
            if (operation.Name is { } name)
                text.Append(name).Append(' ');
            text.Append('{');
            var fields = operation.RootSelectionSet.Selections;
            for (var i = 0; i < fields.Count && i < MaxNamedFields; i++)
                text.Append(' ').Append(fields[i].ResponseName);
            return text.Append(fields.Count > MaxNamedFields ? " ... }" : " }").ToString();
        }
        finally
        {
            StringBuilderPool.Return(text);
        }
    }

    /// <summary>The name of the outermost activity with that of the operation.</summary>
    protected virtual string CreateRootActivityName(Activity activity, Activity root, string displayName)
    {
        const string original = "originalDisplayName";
        if (root.GetCustomProperty(original) is not string name)
            root.SetCustomProperty(original, name = root.DisplayName);
        return $"{name}: {displayName}";
    }

    public virtual void EnrichParseDocument(IRequestContext context, Activity activity) => Begin(activity, "Parse Document");

    public virtual void EnrichSyntaxError(IRequestContext context, Activity activity, IError error) => EnrichError(error, activity);

    public virtual void EnrichValidateDocument(IRequestContext context, Activity activity)
    {
        Begin(activity, "Validate Document");
        activity.SetTag("graphql.document.id", context.DocumentId?.Value);
        activity.SetTag("graphql.document.hash", context.DocumentHash);
    }

    public virtual void EnrichValidationError(IRequestContext context, Activity activity, IError error) => EnrichError(error, activity);

    public virtual void EnrichAnalyzeOperationComplexity(IRequestContext context, Activity activity)
        => activity.DisplayName = "Analyze Operation Complexity";

    public virtual void EnrichCoerceVariables(IRequestContext context, Activity activity) => activity.DisplayName = "Coerce Variable";

    public virtual void EnrichCompileOperation(IRequestContext context, Activity activity) => activity.DisplayName = "Compile Operation";

    public virtual void EnrichExecuteOperation(IRequestContext context, Activity activity)
        => activity.DisplayName = context.Operation?.Name is { } name ? $"Execute Operation {name}" : "Execute Operation";

    /// <summary>Adds an event to the activity.</summary>
    protected virtual void EnrichError(IError error, Activity activity)
    {
        var tags = new ActivityTagsCollection
        {
            ["exception.message"] = error.Message,
            ["exception.type"] = error.Code ?? "GRAPHQL_ERROR"
        };
        if (error.Exception is { } exception)
            tags["exception.stacktrace"] = exception.ToString();
        if (error.Path is { } path)
            tags["graphql.error.path"] = path.ToString();
        if (error.Locations is [var place, ..])
        {
            tags["graphql.error.location.column"] = place.Column;
            tags["graphql.error.location.line"] = place.Line;
        }

        activity.AddEvent(new ActivityEvent("exception", default, tags));
    }

    private void Begin(Activity activity, string name)
    {
        activity.DisplayName = name;
        RenameRoot(activity, $"Begin {name}");
    }

    private void RenameRoot(Activity activity, string name)
    {
        if (!_options.RenameRootActivity)
            return;

        var root = activity;
        while (root.Parent is { } parent)
            root = parent;
        if (root != activity)
            root.DisplayName = CreateRootActivityName(activity, root, name);
    }
}
