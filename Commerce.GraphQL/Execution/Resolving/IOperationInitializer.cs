namespace HotChocolate.Execution.Processing;

/// <summary>Prepares the services of a request for the execution of an operation.</summary>
internal interface IOperationInitializer
{
    void Initialize(OperationContext operation, IServiceProvider services);
}
