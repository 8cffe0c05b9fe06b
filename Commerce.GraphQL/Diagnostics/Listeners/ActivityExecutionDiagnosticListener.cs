using System.Diagnostics;
using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Http;
using static HotChocolate.Diagnostics.HotChocolateActivitySource;

namespace HotChocolate.Diagnostics.Listeners;

/// <summary>Activities of requests, of their stages and of their fields. Where nobody listens to the source none is made.</summary>
internal sealed class ActivityExecutionDiagnosticListener(ActivityEnricher enricher, InstrumentationOptions options) : ExecutionDiagnosticEventListener
{
    public override bool EnableResolveFieldValue => Wants(ActivityScopes.ResolveFieldValue);

    internal override bool IsListening => Source.HasListeners();

    public override IDisposable ExecuteRequest(IRequestContext context) => Source.HasListeners() ? BeginRequest(context) : EmptyScope;

    public override void RetrievedDocumentFromCache(IRequestContext context) => Note(context, nameof(RetrievedDocumentFromCache));

    public override void RetrievedDocumentFromStorage(IRequestContext context) => Note(context, nameof(RetrievedDocumentFromStorage));

    public override void AddedDocumentToCache(IRequestContext context) => Note(context, nameof(AddedDocumentToCache));

    public override void AddedOperationToCache(IRequestContext context) => Note(context, nameof(AddedOperationToCache));

    public override IDisposable ParseDocument(IRequestContext context)
        => Wants(ActivityScopes.ParseDocument) ? Begin(context, nameof(ParseDocument), ContextKeys.ParserActivity, enricher.EnrichParseDocument) : EmptyScope;

    public override void SyntaxError(IRequestContext context, IError error)
        => Fail(context, ContextKeys.ParserActivity, a => enricher.EnrichSyntaxError(context, a, error));

    public override IDisposable ValidateDocument(IRequestContext context)
        => Wants(ActivityScopes.ValidateDocument) ? Begin(context, nameof(ValidateDocument), ContextKeys.ValidateActivity, enricher.EnrichValidateDocument) : EmptyScope;

    public override void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
        => Fail(context, ContextKeys.ValidateActivity, a =>
        {
            foreach (var error in errors)
                enricher.EnrichValidationError(context, a, error);
        });

    public override IDisposable AnalyzeOperationCost(IRequestContext context)
        => Wants(ActivityScopes.AnalyzeComplexity) ? Begin(context, nameof(AnalyzeOperationCost), ContextKeys.ComplexityActivity, enricher.EnrichAnalyzeOperationComplexity) : EmptyScope;

    public override void OperationCost(IRequestContext context, double fieldCost, double typeCost)
    {
        if (!Source.HasListeners() || !context.TryGetState(ContextKeys.ComplexityActivity, out var value) || value is not Activity activity)
            return;

        activity.SetTag("graphql.operation.id", context.DocumentId?.Value);
        activity.SetTag("graphql.operation.fieldCost", fieldCost);
        activity.SetTag("graphql.operation.typeCost", typeCost);
    }

    public override IDisposable CoerceVariables(IRequestContext context)
        => Wants(ActivityScopes.CoerceVariables) ? Begin(context, nameof(CoerceVariables), null, enricher.EnrichCoerceVariables) : EmptyScope;

    public override IDisposable CompileOperation(IRequestContext context)
        => Wants(ActivityScopes.CompileOperation) ? Begin(context, nameof(CompileOperation), null, enricher.EnrichCompileOperation) : EmptyScope;

    public override IDisposable ExecuteOperation(IRequestContext context)
        => Wants(ActivityScopes.ExecuteOperation) ? Begin(context, nameof(ExecuteOperation), null, enricher.EnrichExecuteOperation) : EmptyScope;

    public override IDisposable ResolveFieldValue(IMiddlewareContext context)
        => Wants(ActivityScopes.ResolveFieldValue) ? BeginField(context) : EmptyScope;

    public override void ResolverError(IMiddlewareContext context, IError error)
    {
        if (!context.LocalContextData.TryGetValue(ContextKeys.ResolverActivity, out var value) || value is not Activity activity)
            return;

        enricher.EnrichResolverError(context, error, activity);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    private static Activity? OfHttp(IRequestContext context)
        => context.TryGetState(nameof(HttpContext), out var value)
            && value is HttpContext http
            && http.Items.TryGetValue(ContextKeys.HttpRequestActivity, out var activity)
                ? activity as Activity
                : null;

    /// <summary>Asked first everywhere: where nobody listens nothing is made, no closure either.</summary>
    private bool Wants(ActivityScopes scope) => Source.HasListeners() && options.Has(scope);

    private IDisposable BeginRequest(IRequestContext context)
    {
        var ofHttp = OfHttp(context);
        if (ofHttp is not null)
            enricher.EnrichRequestDetails(context.Request, ofHttp);
        if (options.Has(ActivityScopes.ExecuteRequest))
            return Begin(context, nameof(ExecuteRequest), ContextKeys.RequestActivity, Finish);

        // The activity of the HTTP request stands for both.
        if (ofHttp is null)
            return EmptyScope;
        context.ContextData[ContextKeys.RequestActivity] = ofHttp;
        return new RequestOfHttp(() => Finish(context, ofHttp));
    }

    private IDisposable BeginField(IMiddlewareContext context)
    {
        if (Source.StartActivity(nameof(ResolveFieldValue)) is not { } activity)
            return EmptyScope;

        context.SetLocalState(ContextKeys.ResolverActivity, activity);
        return new ActivityScope(activity, a => enricher.EnrichResolveFieldValue(context, a));
    }

    private static IDisposable Begin(IRequestContext context, string name, string? key, Action<IRequestContext, Activity> describe)
    {
        if (Source.StartActivity(name) is not { } activity)
            return EmptyScope;

        if (key is not null)
            context.ContextData[key] = activity;
        return new ActivityScope(activity, a => describe(context, a));
    }

    private static void Note(IRequestContext context, string name)
    {
        if (Source.HasListeners() && context.TryGetState(ContextKeys.RequestActivity, out var value) && value is Activity activity)
            activity.AddEvent(new ActivityEvent(name));
    }

    private static void Fail(IRequestContext context, string key, Action<Activity> describe)
    {
        if (!context.TryGetState(key, out var value) || value is not Activity activity)
            return;

        describe(activity);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    private void Finish(IRequestContext context, Activity activity)
    {
        enricher.EnrichExecuteRequest(context, activity);
        if (context.Exception is not null || context.Result is IOperationResult { Errors.Count: > 0 })
            activity.SetStatus(ActivityStatusCode.Error);
    }

    private sealed class RequestOfHttp(Action finish) : IDisposable
    {
        public void Dispose() => finish();
    }
}
