using System.Diagnostics;
using HotChocolate.AspNetCore.Instrumentation;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using static HotChocolate.Diagnostics.HotChocolateActivitySource;

namespace HotChocolate.Diagnostics.Listeners;

/// <summary>Activities of HTTP requests.</summary>
internal sealed class ActivityServerDiagnosticListener(ActivityEnricher enricher, InstrumentationOptions options) : ServerDiagnosticEventListener
{
    public override IDisposable ExecuteHttpRequest(HttpContext context, HttpRequestKind kind)
    {
        if (!options.Has(ActivityScopes.ExecuteHttpRequest) || Source.StartActivity() is not { } activity)
            return EmptyScope;

        enricher.EnrichExecuteHttpRequest(context, kind, activity);
        activity.SetStatus(ActivityStatusCode.Ok);
        context.Items[ContextKeys.HttpRequestActivity] = activity;
        return activity;
    }

    public override void HttpRequestError(HttpContext context, IError error)
    {
        if (!context.Items.TryGetValue(ContextKeys.HttpRequestActivity, out var value) || value is not Activity activity)
            return;

        enricher.EnrichHttpRequestError(context, error, activity);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    public override IDisposable ParseHttpRequest(HttpContext context)
    {
        if (!options.Has(ActivityScopes.ParseHttpRequest) || Source.StartActivity() is not { } activity)
            return EmptyScope;

        enricher.EnrichParseHttpRequest(context, activity);
        activity.SetStatus(ActivityStatusCode.Ok);
        context.Items[ContextKeys.ParseHttpRequestActivity] = activity;
        return activity;
    }

    public override void ParserErrors(HttpContext context, IReadOnlyList<IError> errors)
    {
        if (!context.Items.TryGetValue(ContextKeys.ParseHttpRequestActivity, out var value) || value is not Activity activity)
            return;

        foreach (var error in errors)
            enricher.EnrichParserErrors(context, error, activity);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    public override IDisposable FormatHttpResponse(HttpContext context, IOperationResult result)
        => Source.HasListeners() && options.Has(ActivityScopes.FormatHttpResponse) ? BeginFormat(context) : EmptyScope;

    private IDisposable BeginFormat(HttpContext context)
        => Source.StartActivity(nameof(FormatHttpResponse)) is { } activity
            ? new ActivityScope(activity, a => enricher.EnrichFormatHttpResponse(context, a))
            : EmptyScope;
}
