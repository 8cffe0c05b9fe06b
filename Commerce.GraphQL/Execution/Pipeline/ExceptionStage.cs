namespace HotChocolate.Execution.Pipeline;

/// <summary>Turns exceptions of the stages behind it into request errors.</summary>
internal static class ExceptionStage
{
    public static RequestStage Create() => (_, next) => async context =>
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Exception = exception;
            context.Result = OperationResultBuilder.CreateError(PipelineErrors.Canceled());
        }
        catch (GraphQLException exception)
        {
            context.Exception = exception;
            context.Result = OperationResultBuilder.CreateError([.. exception.Errors.Select(context.ErrorHandler.Handle)]);
        }
        catch (Exception exception)
        {
            context.Exception = exception;
            var error = context.ErrorHandler.CreateUnexpectedError(exception).Build();
            context.Result = OperationResultBuilder.CreateError(context.ErrorHandler.Handle(error));
        }
    };
}
