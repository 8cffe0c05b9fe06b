using HotChocolate;
using HotChocolate.CostAnalysis;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

public static class CostAnalyzerRequestExecutorBuilderExtensions
{
    /// <summary>
    /// Names the pricing of requests as a stage, for pipelines that are put together by hand. Wherever it is named, requests are priced right
    /// before they are executed: only then the values of their variables are known.
    /// </summary>
    public static IRequestExecutorBuilder UseCostAnalyzer(this IRequestExecutorBuilder builder) => builder.AddCostAnalyzer();

    /// <summary>Prices requests and refuses those that cost too much.</summary>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder)
        => builder.Configure(setup =>
        {
            if (setup.BeforeExecution.Contains(CostAnalysisStage.Instance))
                return;

            setup.BeforeExecution.Add(CostAnalysisStage.Instance);
            setup.SchemaConfigurations.Add((services, schema) =>
            {
                var options = services.GetRequiredService<IOptionsMonitor<CostOptions>>().Get(builder.Name);
                schema.AddDirectiveType(new CostDirectiveType()).AddDirectiveType(new ListSizeDirectiveType());
                ((SchemaBuilder)schema).TryAddSchemaInterceptor(new DataCostInterceptor(options));
                ((SchemaBuilder)schema).TryAddSchemaInterceptor(new CostInterceptor(options));
            });
        });

    /// <summary>Says what things cost and what requests may cost.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
    {
        builder.Services.Configure(builder.Name, configure);
        return builder;
    }
}
