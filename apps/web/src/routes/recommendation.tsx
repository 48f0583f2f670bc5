export { RecommendationScreen as Component } from '../features/recommendation/recommendation-screen.js';
