using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>Everything that was said about a schema before it is built.</summary>
internal sealed class RequestExecutorSetup
{
    public List<Action<IServiceProvider, ISchemaBuilder>> SchemaConfigurations { get; } = [];

    public List<Action<IServiceCollection>> SchemaServices { get; } = [];

    public List<Action<IServiceProvider, RequestExecutorOptions>> RequestOptions { get; } = [];

    public List<Action<RequestParserOptions>> ParserOptions { get; } = [];

    public List<Action<IServiceProvider, ValidationOptions>> ValidationOptions { get; } = [];

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public List<Func<IServiceProvider, IExecutionDiagnosticEventListener>> DiagnosticEventListeners { get; } = [];

    /// <summary>The stages of the request pipeline; the default ones where none are named.</summary>
    public List<RequestStage> Pipeline { get; } = [];

    /// <summary>Stages that go in front of the validation of documents, wherever the pipeline has it.</summary>
    public List<RequestStage> BeforeValidation { get; } = [];

    /// <summary>Stages that go in front of execution, wherever the pipeline has it: operation and variables are known to them.</summary>
    public List<RequestStage> BeforeExecution { get; } = [];

    public List<Func<IRequestExecutor, CancellationToken, ValueTask>> OnExecutorCreated { get; } = [];
}
