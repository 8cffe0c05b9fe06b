using HotChocolate.Validation;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Validates documents (specification section 5), and keeps those that are valid.</summary>
internal static class DocumentValidationStage
{
    private static readonly RequestStage s_stage = (services, next) => context =>
    {
        var request = (RequestContext)context;
        if (context.Document is null)
        {
            context.Result = OperationResultBuilder.CreateError(PipelineErrors.NoDocument());
            return ValueTask.CompletedTask;
        }

        var isTrusted = request.IsPersistedDocument && services.Options.PersistedOperations.SkipPersistedDocumentValidation;
        var errors = isTrusted ? Trust(request, services.Validator) : Validate(request, services.Validator);
        if (errors.Count == 0)
            return next(context);

        context.DiagnosticEvents.ValidationErrors(context, errors);
        context.Result = OperationResultBuilder.CreateError(
            errors,
            new Dictionary<string, object?> { [WellKnownContextData.ValidationErrors] = true });
        return ValueTask.CompletedTask;
    };

    /// <summary>Always the same, so that it can be found in a pipeline.</summary>
    public static RequestStage Create() => s_stage;

    private static IReadOnlyList<IError> Validate(RequestContext context, DocumentValidator validator)
    {
        if (context.IsValidDocument && !validator.DependsOnRequest)
            return [];

        // Requests that say nothing about their validation are all judged alike.
        var request = RequestOf(context);
        if (request is null && context is { IsValidDocument: true, CachedDocument.IsValidForAll: true })
            return [];

        using (context.DiagnosticEvents.ValidateDocument(context))
        {
            var errors = context.IsValidDocument
                ? validator.ValidateRequest(context.Schema, context.Document!, request)
                : validator.Validate(context.Schema, context.Document!, request);
            if (!context.IsValidDocument && errors.Count == 0)
            {
                context.IsValidDocument = true;
                DocumentCacheStage.Add(context);
            }

            if (request is null && errors.Count == 0 && context.CachedDocument is { } cached)
                cached.IsValidForAll = true;
            return Handle(context, errors);
        }
    }

    /// <summary>Of trusted documents only that is looked at which nothing behind this stage could bear: a fragment that spreads itself.</summary>
    private static IReadOnlyList<IError> Trust(RequestContext context, DocumentValidator validator)
    {
        if (context.IsValidDocument)
            return [];

        var errors = validator.Validate(context.Schema, context.Document!, SpecifiedRules.NoFragmentCycles);
        context.IsValidDocument = errors.Count == 0;
        if (context.IsValidDocument)
            DocumentCacheStage.Add(context);
        return Handle(context, errors);
    }

    private static IReadOnlyList<IError> Handle(RequestContext context, IReadOnlyList<IError> errors)
        => errors.Count == 0 ? errors : [.. errors.Select(context.ErrorHandler.Handle)];

    /// <summary>What the request says about its own validation; null where it says nothing.</summary>
    public static ValidationRequest? RequestOf(IRequestContext context)
    {
        var isIntrospectionAllowed = context.HasState(WellKnownContextData.IntrospectionAllowed);
        var hasMessage = context.TryGetState(WellKnownContextData.IntrospectionMessage, out var message);
        var hasDepth = context.TryGetState(WellKnownContextData.MaxAllowedExecutionDepth, out var depth);
        return !isIntrospectionAllowed && !hasMessage && !hasDepth
            ? null
            : new ValidationRequest
            {
                IsIntrospectionAllowed = isIntrospectionAllowed,
                IntrospectionRefusal = message as string,
                MaxAllowedExecutionDepth = depth as int?
            };
    }
}
