namespace HotChocolate.Execution;

/// <summary>The rest of the pipeline: leaves the response in <see cref="IRequestContext.Result"/>.</summary>
public delegate ValueTask RequestDelegate(IRequestContext context);

/// <summary>Wraps a stage around the rest of the pipeline.</summary>
public delegate RequestDelegate RequestMiddleware(RequestDelegate next);

/// <summary>A stage that knows the schema.</summary>
internal delegate RequestDelegate RequestStage(Processing.SchemaServices services, RequestDelegate next);
