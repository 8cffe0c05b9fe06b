using HotChocolate.Data.Compiled;
using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Diagnostics;

/// <summary>Notes what requests do that ask for it with the header <c>GraphQL-Explain: 1</c>; in development only.</summary>
internal sealed class ExplainListener(IHostEnvironment? environment) : ExecutionDiagnosticEventListener
{
    public const string Header = "GraphQL-Explain";

    private readonly bool _isOn = environment?.IsDevelopment() is true;

    internal override bool MayListen => _isOn;

    public override bool EnableResolveFieldValue => _isOn && Explanation.Current is not null;

    public override IDisposable ExecuteRequest(IRequestContext context)
    {
        if (!_isOn || !IsWanted(context))
            return EmptyScope;

        var explanation = new Explanation();
        Explanation.Current = explanation;
        CommandWatch.Current = (sql, parameters, time, isPrepared) =>
            explanation.Add(sql, parameters, time, isPrepared ? "compiled read" : "compiled read, written anew");
        return new Request(context, explanation);
    }

    public override IDisposable ParseDocument(IRequestContext context) => Measure("parse");

    public override IDisposable ValidateDocument(IRequestContext context) => Measure("validate");

    public override IDisposable CompileOperation(IRequestContext context) => Measure("plan");

    public override void RetrievedOperationFromCache(IRequestContext context)
    {
        if (_isOn && Explanation.Current is { } explanation)
            explanation.IsPlanKnown = true;
    }

    public override IDisposable CoerceVariables(IRequestContext context) => Measure("variables");

    public override IDisposable AnalyzeOperationCost(IRequestContext context) => Measure("cost");

    public override IDisposable ExecuteOperation(IRequestContext context) => Measure("execute");

    public override IDisposable ResolveFieldValue(IMiddlewareContext context)
        => _isOn && Explanation.Current is { } explanation ? explanation.Measure(context) : EmptyScope;

    private static bool IsWanted(IRequestContext context)
        => context.TryGetState(nameof(HttpContext), out var value)
            && value is HttpContext { Request.Headers: var headers }
            && headers[Header] is ["1"];

    private IDisposable Measure(string step) => _isOn && Explanation.Current is { } explanation ? explanation.Measure(step) : EmptyScope;

    private sealed class Request(IRequestContext context, Explanation explanation) : IDisposable
    {
        public void Dispose()
        {
            Explanation.Current = null;
            CommandWatch.Current = null;
            context.Result = ExplainReport.Add(context, explanation);
        }
    }
}
